package io.github.aerospring.benchmarks.compare;

import java.util.List;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.column.ColumnBatch;
import io.github.aerospring.core.column.ColumnKind;
import io.github.aerospring.core.column.ColumnSchema;
import io.github.aerospring.core.column.ColumnWrite;
import io.github.aerospring.core.column.ColumnWriteResult;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The records of the comparisons: 5 bins of numbers, text that repeats or not, a vector. */
final class Records {

    static final int DIMENSION = 128;
    static final List<String> NUMBERS = List.of("a", "b", "c", "x", "y");
    static final ColumnSchema FIVE = ColumnSchema.builder()
            .int64("a")
            .int64("b")
            .int64("c")
            .float64("x")
            .float64("y")
            .build();
    static final ColumnSchema FEW_TEXTS = ColumnSchema.builder().string("few").build();
    static final ColumnSchema UNIQUE_TEXTS =
            ColumnSchema.builder().string("unique").build();
    static final ColumnSchema VECTORS =
            ColumnSchema.builder().vectorFloat32("v", DIMENSION).build();

    private static final int CHUNK = 10_000;
    private static final int DISTINCT = 50;

    private Records() {}

    /** Writes records with the keys 0 to {@code rows - 1} and five numbers each. */
    static void writeNumbers(NativeClient client, String set, int rows) {
        for (int from = 0; from < rows; from += CHUNK) {
            int size = Math.min(CHUNK, rows - from);
            long[] key = new long[size];
            long[] b = new long[size];
            double[] x = new double[size];
            for (int i = 0; i < size; i++) {
                key[i] = from + i;
                b[i] = key[i] * 31 % 1000;
                x[i] = key[i] / 7.0;
            }
            ColumnSchema schema = ColumnSchema.builder()
                    .int64("_key")
                    .int64("a")
                    .int64("b")
                    .int64("c")
                    .float64("x")
                    .float64("y")
                    .build();
            write(
                    client,
                    set,
                    ColumnBatch.builder(schema)
                            .column("_key", key)
                            .column("a", key)
                            .column("b", b)
                            .column("c", b)
                            .column("x", x)
                            .column("y", x)
                            .build());
        }
    }

    /** Adds text and vectors to the records with the keys 0 to {@code rows - 1}. */
    static void writeTextsAndVectors(NativeClient client, String set, int rows) {
        ColumnSchema schema = ColumnSchema.builder()
                .int64("_key")
                .string("few")
                .string("unique")
                .column("v", ColumnKind.VECTOR_FLOAT32, DIMENSION)
                .build();
        long[] key = new long[rows];
        String[] few = new String[rows];
        String[] unique = new String[rows];
        float[] vectors = new float[rows * DIMENSION];
        for (int i = 0; i < rows; i++) {
            key[i] = i;
            few[i] = "category-" + i % DISTINCT;
            unique[i] = "customer-" + i;
        }
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = i % 97;
        }
        write(
                client,
                set,
                ColumnBatch.builder(schema)
                        .column("_key", key)
                        .column("few", few)
                        .column("unique", unique)
                        .column("v", vectors)
                        .build());
    }

    private static void write(NativeClient client, String set, ColumnBatch batch) {
        ColumnWriteResult result = client.columns()
                .write(batch, ColumnWrite.into(Clients.NAMESPACE, set).build());
        if (result.failedRows() > 0) {
            throw new AerospikeException(result.toString());
        }
    }

    /** Five Tablesaw columns, filled record by record as with the official client alone. */
    static final class Appending {

        private final LongColumn a = LongColumn.create("a");
        private final LongColumn b = LongColumn.create("b");
        private final LongColumn c = LongColumn.create("c");
        private final DoubleColumn x = DoubleColumn.create("x");
        private final DoubleColumn y = DoubleColumn.create("y");

        void add(@Nullable Record record) {
            if (record == null) {
                throw new AerospikeException("a record is absent");
            }
            a.append(record.getLong("a"));
            b.append(record.getLong("b"));
            c.append(record.getLong("c"));
            x.append(record.getDouble("x"));
            y.append(record.getDouble("y"));
        }

        Table table() {
            return Table.create(a, b, c, x, y);
        }
    }

    static Record[] get(AerospikeClient client, String set, long[] ids, String... bins) {
        Key[] keys = new Key[ids.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = new Key(Clients.NAMESPACE, set, ids[i]);
        }
        return client.get(null, keys, bins);
    }

    static Table texts(String bin, Record[] records) {
        StringColumn texts = StringColumn.create(bin);
        for (Record record : records) {
            texts.append(record.getString(bin));
        }
        return Table.create(texts);
    }
}
