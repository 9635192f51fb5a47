package io.github.aerospring.core.column;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import io.github.aerospring.core.error.BinTypeException;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ColumnBatchTests {

    private static final Key KEY = new Key("test", "points", 42);

    private static ColumnBatch one(ColumnKind kind, OverflowPolicy overflow, Object value) {
        ColumnSchema schema = schema(kind).overflow(overflow).build();
        return TestBatches.of(schema, List.of(KEY), List.of(Map.of("c", value)));
    }

    private static ColumnSchema.Builder schema(ColumnKind kind) {
        return ColumnSchema.builder().column("c", kind, kind.hasWidth() ? 2 : 1);
    }

    private static Object cell(ColumnBatch batch) {
        Column column = batch.schema().column("c");
        Object array = batch.vector("c").array();
        if (column.width() == 1) {
            return Array.get(array, 0);
        }
        return ColumnVector.copyOf(array, column.width());
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
                Arguments.of(ColumnKind.STRING, "Ada", "Ada"),
                Arguments.of(ColumnKind.UINT8, 255L, (short) 255),
                Arguments.of(ColumnKind.UINT16, 65535L, 65535),
                Arguments.of(ColumnKind.UINT32, 4294967295L, 4294967295L),
                Arguments.of(ColumnKind.UINT64, -1L, -1L),
                Arguments.of(ColumnKind.FLOAT16, 0.1, 0.099975586f),
                Arguments.of(ColumnKind.FLOAT16, 65519.0, 65504f),
                Arguments.of(ColumnKind.FLOAT16, 0x1p-24, 0x1p-24f),
                Arguments.of(ColumnKind.INSTANT, 1_700_000_000_123_456_789L, 1_700_000_000_123_456_789L),
                Arguments.of(ColumnKind.LOCAL_DATE, 20_000L, 20_000),
                Arguments.of(ColumnKind.FIXED_BYTES, new byte[] {7}, new byte[] {7, 0}),
                Arguments.of(ColumnKind.FIXED_BYTES, "ab", new byte[] {'a', 'b'}),
                Arguments.of(ColumnKind.BLOB, new byte[] {1, 2, 3}, new byte[] {1, 2, 3}),
                Arguments.of(ColumnKind.VECTOR_INT8, new byte[] {-1, 2}, new byte[] {-1, 2}),
                Arguments.of(
                        ColumnKind.VECTOR_FLOAT32,
                        new byte[] {0, 0, (byte) 0x80, 0x3F, 0, 0, 0, (byte) 0xC0},
                        new float[] {1f, -2f}),
                Arguments.of(
                        ColumnKind.VECTOR_FLOAT64,
                        new byte[] {0, 0, 0, 0, 0, 0, (byte) 0xF0, 0x3F, 0, 0, 0, 0, 0, 0, 0, (byte) 0xC0},
                        new double[] {1, -2}),
                Arguments.of(
                        ColumnKind.GEOJSON, new Value.GeoJSONValue("{\"type\":\"Point\"}"), "{\"type\":\"Point\"}"),
                Arguments.of(ColumnKind.OBJECT, List.of(1L, "x"), List.of(1L, "x")));
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
                Arguments.of(ColumnKind.BOOLEAN, 2L, true),
                Arguments.of(ColumnKind.UINT8, -1L, (short) 255),
                Arguments.of(ColumnKind.UINT16, 65536L, 0),
                Arguments.of(ColumnKind.UINT32, -1L, 4294967295L),
                Arguments.of(ColumnKind.FLOAT16, 65520.0, Float.POSITIVE_INFINITY));
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
                Arguments.of(ColumnKind.STRING, 1L),
                Arguments.of(ColumnKind.GEOJSON, "text"),
                Arguments.of(ColumnKind.BLOB, "text"),
                Arguments.of(ColumnKind.VECTOR_FLOAT32, "text"));
    }

    @ParameterizedTest
    @MethodSource("mismatches")
    void typeMismatchIsNeverTruncated(ColumnKind kind, Object value) {
        assertThatThrownBy(() -> one(kind, OverflowPolicy.TRUNCATE, value))
                .isInstanceOf(BinTypeException.class)
                .hasMessageContaining("'" + value + "' (" + value.getClass().getSimpleName() + ")");
    }

    @ParameterizedTest
    @CsvSource({"FIXED_BYTES, 3, at most 2", "VECTOR_INT8, 1, exactly 2", "VECTOR_FLOAT32, 12, exactly 8"})
    void lengthThatDoesNotFitIsAnOverflow(ColumnKind kind, int bytes, String expected) {
        assertThatThrownBy(() -> one(kind, OverflowPolicy.ERROR, new byte[bytes]))
                .isInstanceOf(BinTypeException.class)
                .hasMessageContaining("'" + bytes + " bytes'")
                .hasMessageContaining("expected: " + expected);
        assertThat(one(kind, OverflowPolicy.TRUNCATE, new byte[bytes]).isPresent(0, "c"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(ColumnKind.class)
    void absentBinIsZeroAndNotPresent(ColumnKind kind) {
        ColumnBatch batch = TestBatches.of(schema(kind).build(), List.of(KEY), List.of(Map.of("other", 1L)));

        assertThat(cell(batch))
                .isIn(
                        (byte) 0,
                        (short) 0,
                        0,
                        0L,
                        0f,
                        0.0,
                        false,
                        "",
                        new byte[0],
                        new byte[2],
                        new float[2],
                        new double[2],
                        null);
        assertThat(batch.isPresent(0, "c")).isFalse();
        assertThat(batch.resultCodes()).containsExactly(ResultCode.OK);
    }

    @Test
    void rowsKeepCodesGenerationsAndTimes() {
        List<Key> keys = IntStream.range(0, 3)
                .mapToObj(i -> new Key("test", "points", i))
                .toList();
        ColumnBatch batch = TestBatches.of(
                ColumnSchema.builder().int32("i").build(), keys, List.of(Map.of("i", 1L), Map.of(), Map.of("i", 3L)));

        assertThat(batch.rows()).isEqualTo(3);
        assertThat(batch.ints("i")).containsExactly(1, 0, 3);
        assertThat(batch.resultCodes()).containsExactly(0, ResultCode.KEY_NOT_FOUND_ERROR, 0);
        assertThat(batch.generations()).containsExactly(1, 0, 3);
        assertThat(batch.voidTimes()).containsExactly(0, 0, 4);
        assertThat(batch.timesToLive()).containsExactly(-1, -1, 1);
        assertThat(batch.successRows()).containsExactly(0, 2);
        assertThat(batch.failedRows()).isEqualTo(1);
        assertThat(batch.rowOf(keys.get(2))).hasValue(2);
        assertThat(batch.keys()).isEqualTo(keys);
    }

    @Test
    void sliceSharesTheArrays() {
        List<Key> keys = IntStream.range(0, 5)
                .mapToObj(i -> new Key("test", "points", i))
                .toList();
        ColumnBatch batch = TestBatches.of(
                ColumnSchema.builder().int64("i").build(),
                keys,
                List.of(Map.of("i", 10L), Map.of("i", 11L), Map.of(), Map.of("i", 13L), Map.of("i", 14L)));

        ColumnBatch slice = batch.slice(1, 4).slice(1, 3);

        assertThat(slice.rows()).isEqualTo(2);
        assertThat(slice.offset()).isEqualTo(2);
        assertThat(slice.longs("i")).isSameAs(batch.longs("i"));
        assertThat(slice.keys()).containsExactly(keys.get(2), keys.get(3));
        assertThat(slice.rowOf(keys.get(3))).hasValue(1);
        assertThat(slice.rowOf(keys.get(0))).isEmpty();
        assertThat(slice.successRows()).containsExactly(1);
        assertThat(slice.isPresent(1, "i")).isTrue();
        assertThat(slice.resultCode(0)).isEqualTo(ResultCode.KEY_NOT_FOUND_ERROR);
        assertThatThrownBy(() -> batch.slice(3, 6)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void cursorReadsRowsWithoutBoxes() {
        ColumnSchema schema = ColumnSchema.builder()
                .int32("i")
                .float64("d")
                .bool("b")
                .string("s")
                .blob("x")
                .build();
        ColumnBatch batch = TestBatches.of(
                schema,
                List.of(KEY, KEY),
                List.of(Map.of("i", 1L, "d", 2.5, "b", true, "s", "t", "x", new byte[] {1}), Map.of()));
        RowCursor row = batch.cursor();

        assertThat(row.next()).isTrue();
        assertThat(row.getLong(0)).isEqualTo(1);
        assertThat(row.getDouble(0)).isEqualTo(1.0);
        assertThat(row.getDouble(1)).isEqualTo(2.5);
        assertThat(row.getBoolean(2)).isTrue();
        assertThat(row.getString(3)).isEqualTo("t");
        assertThat(row.getObject(4)).isEqualTo(new byte[] {1});
        assertThatThrownBy(() -> row.getLong(1))
                .hasMessageContaining("column 1: 'FLOAT64' (expected: an integer column)");
        assertThat(row.next()).isTrue();
        assertThat(row.resultCode()).isEqualTo(ResultCode.KEY_NOT_FOUND_ERROR);
        assertThat(row.isPresent(0)).isFalse();
        assertThat(row.next()).isFalse();
        assertThatThrownBy(() -> row.getLong(0)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void repeatedTextsAreADictionaryAndDifferentOnesAreNot() {
        int rows = 5000;
        List<Key> keys = IntStream.range(0, rows)
                .mapToObj(i -> new Key("test", "points", i))
                .toList();
        List<Map<String, Object>> bins = IntStream.range(0, rows)
                .mapToObj(i -> Map.<String, Object>of("few", "v" + i % 50, "many", "value " + i))
                .toList();

        ColumnBatch batch = TestBatches.of(
                ColumnSchema.builder().string("few").string("many").build(), keys, bins);

        assertThat(batch.dictionary("few")).hasValueSatisfying(dictionary -> {
            assertThat(dictionary.texts()).hasSize(51).startsWith("", "v0", "v1");
            assertThat(dictionary.codes()).hasSize(rows).startsWith(1, 2, 3);
        });
        assertThat(batch.dictionary("many")).isEmpty();
        assertThat(batch.strings("few")[4999]).isEqualTo("v49");
        assertThat(IntStream.range(0, rows).allMatch(i -> batch.strings("many")[i].equals("value " + i)))
                .isTrue();
    }

    @Test
    void accessorsCheckNameAndKind() {
        ColumnBatch batch = one(ColumnKind.INT32, OverflowPolicy.ERROR, 1L);

        assertThatThrownBy(() -> batch.longs("c"))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("column 'c': 'long[]' (expected: int[], the cells of INT32)");
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
        assertThatThrownBy(() -> ColumnSchema.builder().vectorFloat32("v", 0)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> new Column("a", "a", ColumnKind.INT8, 2)).hasMessageContaining("1, as every INT8");
    }

    @Test
    void twoColumnsMayShareABin() {
        ColumnSchema schema = ColumnSchema.builder()
                .column(new Column("narrow", "a", ColumnKind.FLOAT32))
                .column(new Column("wide", "a", ColumnKind.FLOAT64))
                .build();
        ColumnBatch batch = TestBatches.of(schema, List.of(KEY), List.of(Map.of("a", 0.5)));

        assertThat(schema.bins()).containsExactly("a");
        assertThat(batch.floats("narrow")).containsExactly(0.5f);
        assertThat(batch.doubles("wide")).containsExactly(0.5);
    }
}
