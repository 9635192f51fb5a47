package io.github.aerospring.core.column;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ColumnSchemaTests {

    record Everything(
            byte i8,
            Short i16,
            int i32,
            Long i64,
            float f32,
            double f64,
            boolean truth,
            String text,
            byte[] blob,
            Instant time,
            LocalDate day,
            List<String> tags,

            @BinColumn(bin = "v", kind = ColumnKind.VECTOR_FLOAT32, width = 3)
            float[] vector) {}

    static final class Fields {
        static final int IGNORED = 1;

        @BinColumn(kind = ColumnKind.UINT8)
        int small;

        transient int forgotten;
    }

    @Test
    void columnsOfARecordFollowItsTypes() {
        ColumnSchema schema = ColumnSchema.of(Everything.class);

        assertThat(schema.columns())
                .extracting(Column::kind)
                .containsExactly(
                        ColumnKind.INT8,
                        ColumnKind.INT16,
                        ColumnKind.INT32,
                        ColumnKind.INT64,
                        ColumnKind.FLOAT32,
                        ColumnKind.FLOAT64,
                        ColumnKind.BOOLEAN,
                        ColumnKind.STRING,
                        ColumnKind.BLOB,
                        ColumnKind.INSTANT,
                        ColumnKind.LOCAL_DATE,
                        ColumnKind.OBJECT,
                        ColumnKind.VECTOR_FLOAT32);
        assertThat(schema.column("vector")).isEqualTo(new Column("vector", "v", ColumnKind.VECTOR_FLOAT32, 3));
    }

    @Test
    void columnsOfAClassAreItsFields() {
        assertThat(ColumnSchema.of(Fields.class).columns())
                .containsExactly(new Column("small", "small", ColumnKind.UINT8));
        assertThatThrownBy(() -> ColumnSchema.of(Object.class)).hasMessageContaining("columns: []");
    }

    @Test
    void columnsCanBeLeftOut() {
        ColumnSchema schema = ColumnSchema.builder()
                .int64("_key")
                .int8("a")
                .overflow(OverflowPolicy.TRUNCATE)
                .missing(MissingPolicy.MISSING)
                .build();

        ColumnSchema shorter = schema.without("_key");

        assertThat(shorter.bins()).containsExactly("a");
        assertThat(shorter.overflow()).isEqualTo(OverflowPolicy.TRUNCATE);
        assertThat(shorter.missing()).isEqualTo(MissingPolicy.MISSING);
        assertThatThrownBy(() -> shorter.without("_key")).hasMessageContaining("column: '_key' (expected: one of [a])");
    }

    @Test
    void arraysOfABatchHaveToFit() {
        ColumnSchema schema =
                ColumnSchema.builder().int64("a").vectorFloat32("v", 2).build();
        ColumnBatchBuilder batch = ColumnBatch.builder(schema).column("a", new long[3]);

        assertThatThrownBy(() -> batch.column("a", new int[3]))
                .hasMessageContaining("column 'a': 'int[]' (expected: long[])");
        assertThatThrownBy(() -> batch.column("v", new float[4])).hasMessageContaining("(expected: 3 rows of 2)");
        assertThatThrownBy(batch::build).hasMessageContaining("column 'v': null (expected: an array)");
        assertThat(batch.column("v", new float[6]).build().rows()).isEqualTo(3);
    }

    /** Expected values by NumPy: {@code float(numpy.float16(x))}. */
    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "0.333251953125, 0.333251953125",
        "0.33333334, 0.33325195",
        "2049, 2048",
        "2051, 2052",
        "65504, 65504",
        "65519.99, 65504",
        "65520, Infinity",
        "-1e30, -Infinity",
        "5.9604645e-8, 5.9604645e-8",
        "2.9802322e-8, 0",
        "3.1e-8, 5.9604645e-8",
        "6.1e-5, 6.097555e-5",
        "NaN, NaN"
    })
    void halfPrecisionRoundsToEven(float value, float expected) {
        assertThat(HalfFloat.round(value)).isEqualTo(Float.valueOf(expected));
    }
}
