package io.github.aerospring.core.column;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.error.BinTypeException;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ColumnBatchTests {

    private static final Key KEY = new Key("test", "points", 42);

    private static ColumnBatch one(ColumnKind kind, OverflowPolicy overflow, Object value) {
        ColumnSchema schema =
                ColumnSchema.builder().column("c", kind).overflow(overflow).build();
        ColumnBatchWriter writer = new ColumnBatchWriter(schema, 1);
        writer.accept(KEY, new Record(Map.of("c", value), 1, 0));
        return writer.result();
    }

    private static Object cell(ColumnBatch batch) {
        Map<ColumnKind, Supplier<Object>> cells = Map.of(
                ColumnKind.INT8, () -> batch.bytes("c")[0],
                ColumnKind.INT16, () -> batch.shorts("c")[0],
                ColumnKind.INT32, () -> batch.ints("c")[0],
                ColumnKind.INT64, () -> batch.longs("c")[0],
                ColumnKind.FLOAT32, () -> batch.floats("c")[0],
                ColumnKind.FLOAT64, () -> batch.doubles("c")[0],
                ColumnKind.BOOLEAN, () -> batch.booleans("c")[0],
                ColumnKind.STRING, () -> batch.strings("c")[0]);
        return cells.get(batch.schema().column("c").kind()).get();
    }

    static Stream<Arguments> conversions() {
        return Stream.of(
                Arguments.of(ColumnKind.INT8, -128L, (byte) -128),
                Arguments.of(ColumnKind.INT16, 32767L, (short) 32767),
                Arguments.of(ColumnKind.INT32, -5L, -5),
                Arguments.of(ColumnKind.INT64, Long.MIN_VALUE, Long.MIN_VALUE),
                Arguments.of(ColumnKind.INT32, 7.0, 7),
                Arguments.of(ColumnKind.FLOAT32, 0.1, 0.1f),
                Arguments.of(ColumnKind.FLOAT32, 3L, 3f),
                Arguments.of(ColumnKind.FLOAT32, Double.POSITIVE_INFINITY, Float.POSITIVE_INFINITY),
                Arguments.of(ColumnKind.FLOAT64, 0.1, 0.1),
                Arguments.of(ColumnKind.FLOAT64, 1L << 53, 9007199254740992.0),
                Arguments.of(ColumnKind.BOOLEAN, true, true),
                Arguments.of(ColumnKind.BOOLEAN, 0L, false),
                Arguments.of(ColumnKind.BOOLEAN, 1L, true),
                Arguments.of(ColumnKind.STRING, "Ada", "Ada"));
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void convertsValues(ColumnKind kind, Object value, Object expected) {
        ColumnBatch batch = one(kind, OverflowPolicy.ERROR, value);

        assertThat(cell(batch)).isEqualTo(expected);
        assertThat(batch.isPresent(0, "c")).isTrue();
    }

    static Stream<Arguments> overflows() {
        return Stream.of(
                Arguments.of(ColumnKind.INT8, 128L, (byte) -128),
                Arguments.of(ColumnKind.INT16, 65536L + 3, (short) 3),
                Arguments.of(ColumnKind.INT32, (1L << 32) + 9, 9),
                Arguments.of(ColumnKind.INT32, 1.5, 1),
                Arguments.of(ColumnKind.INT64, 1e300, Long.MAX_VALUE),
                Arguments.of(ColumnKind.INT64, 0x1p63, Long.MAX_VALUE),
                Arguments.of(ColumnKind.INT64, Double.NaN, 0L),
                Arguments.of(ColumnKind.FLOAT32, 1e300, Float.POSITIVE_INFINITY),
                Arguments.of(ColumnKind.FLOAT64, (1L << 53) + 1, 9007199254740992.0),
                Arguments.of(ColumnKind.FLOAT64, Long.MAX_VALUE, 0x1p63),
                Arguments.of(ColumnKind.BOOLEAN, 2L, true));
    }

    @ParameterizedTest
    @MethodSource("overflows")
    void refusesOverflow(ColumnKind kind, Object value, Object truncated) {
        assertThatThrownBy(() -> one(kind, OverflowPolicy.ERROR, value))
                .isInstanceOf(BinTypeException.class)
                .hasMessageContaining("bin 'c' of test:points:42:")
                .hasMessageContaining("'" + value + "'")
                .hasMessageContaining("column 'c' " + kind);
    }

    @ParameterizedTest
    @MethodSource("overflows")
    void truncatesOverflowOnRequest(ColumnKind kind, Object value, Object truncated) {
        assertThat(cell(one(kind, OverflowPolicy.TRUNCATE, value))).isEqualTo(truncated);
    }

    static Stream<Arguments> mismatches() {
        return Stream.of(
                Arguments.of(ColumnKind.INT64, "text"),
                Arguments.of(ColumnKind.INT64, true),
                Arguments.of(ColumnKind.FLOAT64, "text"),
                Arguments.of(ColumnKind.FLOAT32, true),
                Arguments.of(ColumnKind.BOOLEAN, 1.0),
                Arguments.of(ColumnKind.STRING, 1L));
    }

    @ParameterizedTest
    @MethodSource("mismatches")
    void typeMismatchIsNeverTruncated(ColumnKind kind, Object value) {
        assertThatThrownBy(() -> one(kind, OverflowPolicy.TRUNCATE, value))
                .isInstanceOf(BinTypeException.class)
                .hasMessageContaining("'" + value + "' (" + value.getClass().getSimpleName() + ")");
    }

    @ParameterizedTest
    @EnumSource(ColumnKind.class)
    void absentBinIsZeroAndNotPresent(ColumnKind kind) {
        ColumnBatchWriter writer =
                new ColumnBatchWriter(ColumnSchema.builder().column("c", kind).build(), 0);
        writer.accept(KEY, new Record(null, 1, 0));

        ColumnBatch batch = writer.result();

        assertThat(cell(batch)).isIn((byte) 0, (short) 0, 0, 0L, 0f, 0.0, false, "");
        assertThat(batch.isPresent(0, "c")).isFalse();
    }

    @Test
    void growsWithTheRows() {
        ColumnBatchWriter writer = new ColumnBatchWriter(
                ColumnSchema.builder().int32("i").string("s").build(), 0);
        for (int i = 0; i < 1000; i++) {
            Map<String, Object> bins = i % 2 == 0 ? Map.of("i", (long) i) : Map.of("s", "x" + i);
            writer.accept(new Key("test", "points", i), new Record(bins, i, 2 * i));
        }

        ColumnBatch batch = writer.result();

        assertThat(batch.rows()).isEqualTo(1000);
        assertThat(batch.ints("i")).hasSize(1000);
        assertThat(batch.ints("i")[998]).isEqualTo(998);
        assertThat(batch.strings("s")).hasSize(1000).doesNotContainNull();
        assertThat(batch.strings("s")[999]).isEqualTo("x999");
        assertThat(batch.generations()[500]).isEqualTo(500);
        assertThat(batch.voidTimes()[500]).isEqualTo(1000);
        assertThat(batch.rowOf(new Key("test", "points", 500))).hasValue(500);
    }

    @Test
    void failedRowKeepsItsCode() {
        ColumnBatchWriter writer =
                new ColumnBatchWriter(ColumnSchema.builder().int32("i").build(), 2);
        writer.add(KEY, ResultCode.TIMEOUT, null);
        writer.add(KEY, ResultCode.OK, new Record(Map.of("i", 1L), 1, 0));

        ColumnBatch batch = writer.result();

        assertThat(batch.resultCodes()).containsExactly(ResultCode.TIMEOUT, ResultCode.OK);
        assertThat(batch.successRows()).containsExactly(1);
        assertThat(batch.failedRows()).isEqualTo(1);
    }

    @Test
    void accessorsCheckNameAndKind() {
        ColumnBatch batch = one(ColumnKind.INT32, OverflowPolicy.ERROR, 1L);

        assertThatThrownBy(() -> batch.longs("c"))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("column 'c': 'INT64' (expected: INT32");
        assertThatThrownBy(() -> batch.ints("d"))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("column: 'd' (expected: one of [c])");
        assertThatThrownBy(() -> batch.isPresent(1, "c")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void schemaRefusesColumns() {
        assertThatThrownBy(() -> ColumnSchema.builder().build()).hasMessageContaining("columns: []");
        assertThatThrownBy(() -> ColumnSchema.builder().int8("a").int16("a").build())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("column name: 'a' (expected: each column once)");
        assertThatThrownBy(() -> ColumnSchema.builder().int8("sixteen-letters!"))
                .hasMessageContaining("has 16");
        assertThatThrownBy(() -> new Column("", "a", ColumnKind.INT8)).hasMessageContaining("column name: ''");
    }

    @Test
    void twoColumnsMayShareABin() {
        ColumnSchema schema = ColumnSchema.builder()
                .column(new Column("narrow", "a", ColumnKind.FLOAT32))
                .column(new Column("wide", "a", ColumnKind.FLOAT64))
                .build();
        ColumnBatchWriter writer = new ColumnBatchWriter(schema, 1);
        writer.accept(KEY, new Record(Map.of("a", 0.5), 1, 0));

        assertThat(schema.bins()).containsExactly("a");
        assertThat(writer.result().floats("narrow")).containsExactly(0.5f);
        assertThat(writer.result().doubles("wide")).containsExactly(0.5);
    }
}
