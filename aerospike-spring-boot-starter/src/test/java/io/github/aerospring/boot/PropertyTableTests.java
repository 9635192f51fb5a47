package io.github.aerospring.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.boot.ConfigurationMetadata.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps the table of properties in the starter's page equal to the metadata. Run with {@code -Daerospring.docs.write=true}
 * to write the table.
 */
class PropertyTableTests {

    private static final Path PAGE = Path.of("../docs/src/docs/asciidoc/starter.adoc");

    private static final String BEGIN = "// tag::properties[]";

    private static final String END = "// end::properties[]";

    @Test
    void pageListsEveryPropertyAsTheMetadataDescribesIt() throws IOException {
        List<String> page = Files.readAllLines(PAGE);
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (Boolean.getBoolean("aerospring.docs.write")) {
            List<String> written = new ArrayList<>(page.subList(0, begin + 1));
            written.addAll(table());
            written.addAll(page.subList(end, page.size()));
            Files.write(PAGE, written);
            return;
        }

        assertThat(page.subList(begin + 1, end)).isEqualTo(table());
    }

    private static List<String> table() {
        List<String> lines =
                new ArrayList<>(List.of("[cols=\"5,2,7\"]", "|===", "|Property |Default |Description", ""));
        for (Property property : ConfigurationMetadata.properties()) {
            String text = property.defaultText();
            lines.add("|`" + property.name() + "` |" + (text.isEmpty() ? "" : "`" + text + "`") + " |"
                    + property.description());
        }
        lines.add("|===");
        return lines;
    }
}
