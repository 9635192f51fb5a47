package io.github.aerospring.data.repository.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of keywords in the documentation is that of the code. */
class KeywordTableTests {

    private static final Path PAGE = Path.of("../docs/src/docs/asciidoc/data-module.adoc");
    private static final Pattern CELL_OF_KEYWORDS = Pattern.compile("^\\|(`\\w+`(, `\\w+`)*)$", Pattern.MULTILINE);
    private static final Pattern KEYWORD = Pattern.compile("`(\\w+)`");

    @Test
    void documentsEachSupportedKeywordAndNoOther() throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("// tag::keywords[]"), page.indexOf("// end::keywords[]"));
        List<String> documented = CELL_OF_KEYWORDS
                .matcher(table)
                .results()
                .flatMap(cell -> KEYWORD.matcher(cell.group(1)).results())
                .map(keyword -> keyword.group(1))
                .toList();
        List<String> supported = DerivedKeywords.types().stream()
                .flatMap(type -> type.getKeywords().stream())
                .toList();
        assertThat(documented).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(supported);
    }
}
