package io.github.aerospring.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.aerospring.core.admin.AdminOperations;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of names in the page about migration: what is named there exists. */
class NameTableTests {

    private static final Path PAGE = Path.of("src/docs/asciidoc/core-migration.adoc");

    private static final Pattern TYPE = Pattern.compile("\\b([A-Z]+[a-z][A-Za-z]*)(?:\\.([A-Za-z_]+))?");

    private static final Pattern ADMIN = Pattern.compile("admin\\(\\)\\.([a-z][A-Za-z]*)");

    private static final List<String> PACKAGES = List.of(
            "java.util.",
            "com.aerospike.client.",
            "com.aerospike.client.admin.",
            "com.aerospike.client.cdt.",
            "com.aerospike.client.exp.",
            "com.aerospike.client.operation.",
            "com.aerospike.client.policy.",
            "com.aerospike.client.query.",
            "io.github.aerospring.core.",
            "io.github.aerospring.core.admin.",
            "io.github.aerospring.core.batch.",
            "io.github.aerospring.core.error.",
            "io.github.aerospring.core.geo.",
            "io.github.aerospring.core.logging.",
            "io.github.aerospring.core.policy.",
            "io.github.aerospring.core.query.",
            "io.github.aerospring.core.record.");

    /** The right column of all tables that go from that client's names to ours. */
    private static List<String> names() throws IOException {
        List<String> cells = new ArrayList<>();
        boolean names = false;
        for (String line : Files.readAllLines(PAGE)) {
            if (line.equals("|there |here")) {
                names = true;
            } else if (line.equals("|===")) {
                names = false;
            } else if (names && line.startsWith("|")) {
                cells.add(line.substring(line.lastIndexOf('|') + 1));
            }
        }
        return cells;
    }

    private static Stream<MatchResult> found(Pattern pattern) throws IOException {
        return names().stream().flatMap(cell -> pattern.matcher(cell).results());
    }

    private static Optional<Class<?>> type(String name) {
        return PACKAGES.stream()
                .map(prefix -> load(prefix + name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException absent) {
            return Optional.empty();
        }
    }

    private static boolean hasMember(Class<?> type, String name) {
        return Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals(name))
                || Stream.of(type.getFields()).anyMatch(field -> field.getName().equals(name));
    }

    @Test
    void everyTypeAndMemberExists() throws IOException {
        List<String> missing = new ArrayList<>();
        found(TYPE).forEach(match -> {
            Optional<Class<?>> type = type(match.group(1));
            String member = match.group(2);
            if (type.isEmpty() || member != null && !hasMember(type.get(), member)) {
                missing.add(match.group());
            }
        });

        assertThat(missing).isEmpty();
        assertThat(found(TYPE)).hasSizeGreaterThan(150);
    }

    @Test
    void everyAdministrativeCallExists() throws IOException {
        assertThat(found(ADMIN))
                .hasSizeGreaterThan(8)
                .allMatch(match -> hasMember(AdminOperations.class, match.group(1)));
    }
}
