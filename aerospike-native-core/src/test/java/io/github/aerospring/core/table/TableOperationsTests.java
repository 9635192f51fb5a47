package io.github.aerospring.core.table;

import java.time.LocalTime;
import java.util.stream.Stream;

import io.github.aerospring.core.FakeClient;
import io.github.aerospring.core.column.ColumnWrite;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.StreamCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.api.TimeColumn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TableOperationsTests {

    private static final ColumnWrite WRITE = ColumnWrite.into("test", "users").build();

    private final TableOperations tables = new Offline();

    /** Runs commands against nobody. */
    private static final class Offline implements TableOperations {
        @Override
        public <T> T execute(Command<T> command) {
            return command.run(FakeClient.unused());
        }

        @Override
        public <T> Stream<T> stream(StreamCommand<T> command) {
            throw new AssertionError("nothing to stream");
        }
    }

    static Stream<Arguments> refusals() {
        IntColumn key = IntColumn.create("_key", new int[] {1, 2});
        IntColumn holes = IntColumn.create("i", new int[] {1, 2});
        holes.setMissing(1);
        IntColumn keyHole = IntColumn.create("_key", new int[] {1, 2});
        keyHole.setMissing(0);
        IntColumn cells = IntColumn.create("i", new int[] {1, 2});
        return Stream.of(
                Arguments.of(
                        Table.create(key, TimeColumn.create("born", LocalTime.NOON, LocalTime.NOON)),
                        "column 'born': 'LOCAL_TIME' (expected: one of the types [BOOLEAN, BYTES, DOUBLE"),
                Arguments.of(Table.create(cells), "keyColumn: '_key' (expected: one of [i])"),
                Arguments.of(
                        Table.create(DoubleColumn.create("_key", 1.0, 2.0), cells),
                        "column '_key': 'DOUBLE' (expected: one of the types [BYTES, INTEGER, LONG, SHORT, STRING])"),
                Arguments.of(Table.create(keyHole, cells), "row 0, key column '_key': missing (expected: a key)"),
                Arguments.of(Table.create(key, holes), "row 1: all cells missing"),
                Arguments.of(Table.create(key), "at least one whose name does not start with an underscore"),
                Arguments.of(Table.create(key, cells.copy().setName("sixteen-letters!")), "has 16"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refusals")
    void refusesTableBeforeAnythingIsSent(Table table, String message) {
        assertThatThrownBy(() -> tables.writeTable(table, WRITE))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void tableWithoutRowsSendsNothing() {
        Table empty = Table.create(IntColumn.create("_key"), IntColumn.create("i"));

        assertThat(tables.writeTable(empty, WRITE).rows()).isZero();
    }

    @Test
    void refusesSettings() {
        assertThatThrownBy(() -> ColumnWrite.into("", "users")).hasMessageContaining("namespace: ''");
        assertThatThrownBy(() -> ColumnWrite.into("test", "users").chunkSize(0)).hasMessageContaining("chunkSize: '0'");
    }

    @Test
    void defaultsAreAsDocumented() {
        assertThat(WRITE.keyColumn()).isEqualTo("_key");
        assertThat(WRITE.chunkSize()).isEqualTo(1000);
        assertThat(WRITE.policy()).isEmpty();
        assertThat(WRITE.rowPolicy()).isEmpty();
    }
}
