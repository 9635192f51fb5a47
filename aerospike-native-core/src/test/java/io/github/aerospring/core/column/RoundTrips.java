package io.github.aerospring.core.column;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.Value;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.servers.ServerUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random rows of random schemas with keys of all types, written by one side and read by the other. A case is a schema with
 * 1 to 40 rows. There are 2,500 in each direction, on the server under test and on three nodes, 10,000 together; the
 * system property {@code aerospring.cases} sets another number for each. {@code aerospring.seed} decides what they are.
 */
final class RoundTrips {

    static final int CASES = Integer.getInteger("aerospring.cases", 2500);

    private static final long SEED = Long.getLong("aerospring.seed", 20261128);
    private static final int MAX_ROWS = 40;

    private final NativeClient client;
    private final IAerospikeClient official;
    private final String set = ServerUnderTest.uniqueSet("random");
    private final BatchPolicy patient = new BatchPolicy();

    RoundTrips(NativeClient client) {
        this.client = client;
        this.official = client.unwrap();
        patient.setTimeout(30_000);
    }

    /** Keys of a case: a key column and the official keys. */
    private record Ids(ColumnKind kind, Object array, Key[] keys) {}

    private Ids ids(int number, int rows) {
        String[] texts = IntStream.range(0, rows)
                .mapToObj(row -> "case " + number + " größer " + row)
                .toArray(String[]::new);
        return switch (number % 3) {
            case 0 -> {
                long[] longs = IntStream.range(0, rows)
                        .mapToLong(row -> row - 1000L * number)
                        .toArray();
                yield new Ids(ColumnKind.INT64, longs, keys(rows, row -> Value.get(longs[row])));
            }
            case 1 -> new Ids(ColumnKind.STRING, texts, keys(rows, row -> Value.get(texts[row])));
            default -> {
                byte[][] blobs = Arrays.stream(texts)
                        .map(text -> text.getBytes(StandardCharsets.UTF_16))
                        .toArray(byte[][]::new);
                yield new Ids(ColumnKind.BLOB, blobs, keys(rows, row -> Value.get(blobs[row])));
            }
        };
    }

    private Key[] keys(int rows, IntFunction<Value> id) {
        return IntStream.range(0, rows)
                .mapToObj(row -> new Key(ServerUnderTest.NAMESPACE, set, id.apply(row)))
                .toArray(Key[]::new);
    }

    /** What columns wrote the official client reads; returns the number of rows. */
    int fromColumns() {
        Random random = new Random(SEED);
        int checked = 0;
        for (int number = 0; number < CASES; number++) {
            RandomRows rows = new RandomRows(random, 1 + random.nextInt(MAX_ROWS));
            Ids ids = ids(number, rows.rows());
            ColumnWriteResult result = client.columns()
                    .write(
                            rows.batch(ids.kind(), ids.array()),
                            ColumnWrite.into(ServerUnderTest.NAMESPACE, set)
                                    .chunkSize(1 + random.nextInt(MAX_ROWS))
                                    .policy(patient)
                                    .build());
            assertThat(result.failedRows()).as("%s: %s", result, rows).isZero();
            Record[] records = official.get(patient, ids.keys());
            for (int row = 0; row < rows.rows(); row++) {
                Map<String, Object> read = records[row].bins;
                assertThat(read.keySet()).isEqualTo(rows.values(row).keySet());
                for (Map.Entry<String, Object> bin : rows.values(row).entrySet()) {
                    assertSame(read.get(bin.getKey()), bin.getValue(), rows);
                }
                checked++;
            }
            official.delete(patient, null, ids.keys());
        }
        return checked;
    }

    /** What the official client wrote columns read; returns the number of rows. */
    int intoColumns() {
        Random random = new Random(SEED + 1);
        int checked = 0;
        for (int number = 0; number < CASES; number++) {
            RandomRows rows = new RandomRows(random, 1 + random.nextInt(MAX_ROWS));
            Key[] keys = ids(number, rows.rows()).keys();
            List<BatchRecord> writes = new ArrayList<>();
            for (int row = 0; row < rows.rows(); row++) {
                writes.add(new BatchWrite(
                        keys[row],
                        rows.values(row).entrySet().stream()
                                .map(bin -> Operation.put(new Bin(bin.getKey(), Value.get(bin.getValue()))))
                                .toArray(Operation[]::new)));
            }
            assertThat(official.operate(patient, writes)).isTrue();

            ColumnBatch batch = client.columns().read(List.of(keys), rows.schema(), patient);

            assertThat(batch.failedRows()).isZero();
            for (Column column : rows.schema().columns()) {
                assertSame(batch.vector(column.name()).array(), rows.array(column.name()), rows);
                for (int row = 0; row < rows.rows(); row++) {
                    assertThat(batch.isPresent(row, column.name())).isEqualTo(rows.isPresent(column.name(), row));
                }
            }
            checked += rows.rows();
            official.delete(patient, null, keys);
        }
        return checked;
    }

    private static void assertSame(Object actual, Object expected, RandomRows rows) {
        if (!Objects.deepEquals(actual, expected)) {
            assertThat(actual).as("%s", rows).isEqualTo(expected);
        }
    }
}
