package io.github.aerospring.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ledger of requirements: each row has a test that proves it or a reason why none does. The files have the columns row,
 * test ({@code class#method} below {@code io.github.aerospring}, or a hyphen) and note.
 */
class LedgerCoverageTests {

    private static final Path FOLDER = Path.of("ledger-coverage");

    private static final Map<String, Integer> AREAS = Map.ofEntries(
            Map.entry("GOAL", 31),
            Map.entry("CLI", 18),
            Map.entry("CFG", 25),
            Map.entry("POL", 33),
            Map.entry("CRUD", 29),
            Map.entry("OPR", 11),
            Map.entry("LST", 36),
            Map.entry("MAP", 28),
            Map.entry("HLLBIT", 4),
            Map.entry("EXP", 76),
            Map.entry("QRY", 17),
            Map.entry("IDX", 7),
            Map.entry("TRU", 2),
            Map.entry("UDF", 7),
            Map.entry("ADM", 22),
            Map.entry("INF", 4),
            Map.entry("BAT", 14),
            Map.entry("TYP", 23),
            Map.entry("EXC", 33),
            Map.entry("CON", 25),
            Map.entry("RT", 16),
            Map.entry("LOG", 14),
            Map.entry("DEG", 5),
            Map.entry("N", 41));

    /** Contradictions, deviations and traps, each of which is one decision. */
    private static final Map<String, Integer> DECISIONS = Map.of("C", 33, "R", 20, "T", 35);

    private static final Map<String, Integer> COLUMNS = Map.of("NPR", 39, "NPW", 23);

    /** Decisions on columns, which have rows where the columns are covered. */
    private static final Set<String> OF_COLUMNS =
            Set.of("C-10", "C-13", "C-14", "T-06", "T-07", "T-08", "T-09", "T-10", "T-11");

    /** Areas whose rows are cases of one table: the case has to be there too. */
    private static final Pattern TABLE = Pattern.compile(
            ".*(List|Map|Bit)OperationsIntegrationTests#operationWorks|.*ExpressionsIntegrationTests#recordIsReadIf\\w+");

    private static final Pattern NOTED = Pattern.compile("(\\w+Tests)#(\\w+)");

    private record Row(String id, String test, String note) {

        static Row of(String line) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(3);
            return new Row(columns[0], columns[1], columns[2]);
        }

        boolean hasTest() {
            return !test.equals("-");
        }
    }

    private static List<Row> rows(String file) {
        return read(FOLDER.resolve(file)).lines().skip(1).map(Row::of).toList();
    }

    private static List<Row> rows() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.flatMap(file -> rows(file.getFileName().toString()).stream())
                    .toList();
        }
    }

    private static Stream<String> ids(Map<String, Integer> areas) {
        return areas.entrySet().stream().flatMap(area -> IntStream.rangeClosed(1, area.getValue())
                .mapToObj(number -> "%s-%02d".formatted(area.getKey(), number)));
    }

    /** Source of the class of a test, looked for in all modules. */
    private static Optional<String> source(String test) {
        String file = "io/github/aerospring/" + test.split("#")[0].replace('.', '/') + ".java";
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve("src/test/java").resolve(file))
                    .filter(Files::exists)
                    .findFirst()
                    .map(LedgerCoverageTests::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyRowOfEveryAreaIsThereOnce() {
        assertThat(rows("core.tsv"))
                .extracting(Row::id)
                .containsExactlyInAnyOrderElementsOf(ids(AREAS).toList());
    }

    @Test
    void everyRowOnColumnsIsThereOnce() {
        assertThat(rows("columns.tsv"))
                .extracting(Row::id)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ids(COLUMNS), OF_COLUMNS.stream()).toList());
    }

    @Test
    void everyDecisionIsThereOnce() {
        assertThat(rows("decisions.tsv"))
                .extracting(Row::id)
                .containsExactlyInAnyOrderElementsOf(
                        ids(DECISIONS).filter(id -> !OF_COLUMNS.contains(id)).toList());
    }

    @Test
    void everyRowHasATestOrAReason() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            if (!row.hasTest()) {
                assertThat(row.note()).as(row.id()).isNotBlank();
            }
        });
    }

    @Test
    void everyNamedTestExists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Row row : rows()) {
            if (row.hasTest() && !exists(row)) {
                missing.add(row.id() + " " + row.test());
            }
        }

        assertThat(missing).isEmpty();
    }

    private static boolean exists(Row row) {
        String method = row.test().split("#")[1];
        return source(row.test()).filter(source -> declares(source, method)).isPresent();
    }

    private static boolean declares(String source, String method) {
        return source.contains(" void " + method + "(");
    }

    @Test
    void everyTestThatANoteNamesExists() throws IOException {
        Map<String, String> sources = sources();
        List<String> missing = rows().stream()
                .flatMap(row -> NOTED.matcher(row.note()).results())
                .filter(test -> !declares(sources.getOrDefault(test.group(1), ""), test.group(2)))
                .map(MatchResult::group)
                .toList();

        assertThat(missing).isEmpty();
    }

    /** Sources of all test classes by their simple names. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of(".."), 16)) {
            files.filter(file -> file.toString().contains("/src/test/java/")
                            && file.toString().endsWith("Tests.java"))
                    .forEach(file -> sources.merge(
                            file.getFileName().toString().replace(".java", ""), read(file), String::concat));
        }
        return sources;
    }

    @Test
    void rowsOfTablesAreNamedInTheirCases() throws IOException {
        assertThat(rows())
                .filteredOn(row -> row.hasTest()
                        && row.id().matches("(LST|MAP|EXP)-\\d+")
                        && TABLE.matcher(row.test()).matches())
                .hasSizeGreaterThan(100)
                .allSatisfy(row -> assertThat(source(row.test()).orElseThrow())
                        .as(row.id())
                        .contains("\"" + row.id() + " "));
    }
}
