package io.github.aerospring.core.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.aerospike.client.Key;
import io.github.aerospring.core.column.ColumnBatch;
import io.github.aerospring.core.column.ColumnKind;
import io.github.aerospring.core.column.ColumnSchema;
import io.github.aerospring.core.column.MissingPolicy;
import io.github.aerospring.core.column.OverflowPolicy;
import io.github.aerospring.core.column.TestBatches;
import io.github.aerospring.core.error.BinTypeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tech.tablesaw.api.Table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TableViewTests {

    private static ColumnBatch batch(ColumnSchema schema, List<Map<String, Object>> rows) {
        List<Key> keys = IntStream.range(0, rows.size())
                .mapToObj(i -> new Key("test", "points", i))
                .toList();
        return TestBatches.of(schema, keys, rows);
    }

    private static Table view(ColumnBatch batch) {
        return TableColumns.table("view", batch);
    }

    private static ColumnSchema.Builder schema(ColumnKind kind) {
        return ColumnSchema.builder().column("c", kind, kind.hasWidth() ? 2 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "INT8, SHORT",
        "INT16, SHORT",
        "INT32, INTEGER",
        "INT64, LONG",
        "FLOAT32, FLOAT",
        "FLOAT64, DOUBLE",
        "BOOLEAN, BOOLEAN",
        "STRING, STRING",
        "UINT8, SHORT",
        "UINT16, INTEGER",
        "UINT32, LONG",
        "UINT64, LONG",
        "FLOAT16, FLOAT",
        "FIXED_BYTES, BYTES",
        "BLOB, BYTES",
        "VECTOR_INT8, BYTES",
        "VECTOR_FLOAT32, VECTOR",
        "VECTOR_FLOAT64, DOUBLE_VECTOR",
        "INSTANT, INSTANT",
        "LOCAL_DATE, LOCAL_DATE",
        "GEOJSON, STRING",
        "OBJECT, STRING"
    })
    void everyKindHasItsColumnType(ColumnKind kind, String type) {
        Table table = view(batch(schema(kind).build(), List.of()));

        assertThat(table.column("c").type().name()).isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColumnKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STRING", "GEOJSON", "OBJECT"})
    void absentRecordIsNotMissingUnderZero(ColumnKind kind) {
        Table table = view(batch(schema(kind).build(), List.of(Map.of())));

        assertThat(table.column("c").countMissing()).isZero();
        assertThat(table.get(0, 0))
                .isIn(
                        (short) 0,
                        0,
                        0L,
                        0f,
                        0.0,
                        false,
                        new byte[0],
                        new byte[2],
                        new float[2],
                        new double[2],
                        Instant.EPOCH,
                        LocalDate.EPOCH);
    }

    @ParameterizedTest
    @EnumSource(ColumnKind.class)
    void absentRecordIsMissingOnRequest(ColumnKind kind) {
        Table table = view(batch(schema(kind).missing(MissingPolicy.MISSING).build(), List.of(Map.of())));

        assertThat(table.column("c").isMissing(0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"INT16, -32768", "INT32, -2147483648", "INT64, -9223372036854775808"})
    void valueThatTablesawTakesForMissingIsNotSilent(ColumnKind kind, long value) {
        ColumnBatch batch = batch(schema(kind).build(), List.of(Map.of("c", value)));

        assertThatThrownBy(() -> view(batch))
                .isInstanceOf(BinTypeException.class)
                .hasMessageContaining("bin 'c' of test:points:0:")
                .hasMessageContaining("'" + value + "'");
        assertThat(view(batch(schema(kind).overflow(OverflowPolicy.TRUNCATE).build(), List.of(Map.of("c", value))))
                        .column("c")
                        .isMissing(0))
                .isTrue();
    }

    @Test
    void smallestByteIsAnOrdinaryValue() {
        Table table = view(batch(schema(ColumnKind.INT8).build(), List.of(Map.of("c", -128L))));

        assertThat(table.shortColumn("c").getShort(0)).isEqualTo((short) -128);
    }

    @Test
    void viewSharesTheArraysOfTheBatch() {
        ColumnSchema schema =
                ColumnSchema.builder().int16("s").int32("i").float64("d").build();
        ColumnBatch batch = batch(schema, List.of(Map.of("s", 1L, "i", 2L, "d", 3.0)));
        Table table = view(batch);

        batch.shorts("s")[0] = 10;
        batch.ints("i")[0] = 20;
        batch.doubles("d")[0] = 30;

        assertThat(table.get(0, 0)).isEqualTo((short) 10);
        assertThat(table.get(0, 1)).isEqualTo(20);
        assertThat(table.get(0, 2)).isEqualTo(30.0);
    }

    @Test
    void missingMarksDoNotReachTheBatch() {
        ColumnSchema schema = ColumnSchema.builder()
                .int16("s")
                .int32("i")
                .float64("d")
                .missing(MissingPolicy.MISSING)
                .build();
        ColumnBatch batch = batch(schema, List.of(Map.of()));

        view(batch);

        assertThat(batch.shorts("s")).containsExactly(0);
        assertThat(batch.ints("i")).containsExactly(0);
        assertThat(batch.doubles("d")).containsExactly(0);
    }

    @Test
    void sharedColumnsBehaveAsTablesawColumns() {
        ColumnSchema schema =
                ColumnSchema.builder().int16("s").int32("i").float64("d").build();
        Table table = view(batch(
                schema, List.of(Map.of("s", 3L, "i", 30L, "d", 0.3), Map.of("s", 1L, "i", 10L, "d", 0.1), Map.of())));

        Table sorted = table.sortOn("i").where(table.intColumn("i").isGreaterThan(-1));
        sorted.append(table);

        assertThat(sorted.intColumn("i").asIntArray()).containsExactly(0, 10, 30, 30, 10, 0);
        assertThat(sorted.shortColumn("s").asDoubleArray()).containsExactly(0, 1, 3, 3, 1, 0);
        assertThat(sorted.doubleColumn("d").max()).isEqualTo(0.3);
    }
}
