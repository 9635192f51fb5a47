package io.github.aerospring.core.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.Value;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Random rows of random schemas: what one side writes the other one reads, 10,000 rows in each direction. */
class ColumnRoundTripIntegrationTests {

    private static final int SCHEMAS = 400;
    private static final int ROWS = 25;
    private static final long SEED = Long.getLong("aerospring.seed", 20261128);

    private final String set = ServerUnderTest.uniqueSet("random");
    private final IAerospikeClient official = TestClients.shared().unwrap();

    private long[] ids(int schema) {
        return LongStream.range(0, ROWS).map(row -> schema * 1000L + row).toArray();
    }

    private Key[] keys(int schema) {
        return LongStream.of(ids(schema))
                .mapToObj(id -> new Key(ServerUnderTest.NAMESPACE, set, id))
                .toArray(Key[]::new);
    }

    @Test
    void officialClientReadsWhatColumnsWrote() {
        Random random = new Random(SEED);
        int checked = 0;
        for (int schema = 0; schema < SCHEMAS; schema++) {
            RandomRows rows = new RandomRows(random, ROWS);
            ColumnWriteResult result = TestClients.shared()
                    .columns()
                    .write(
                            rows.batch(ids(schema)),
                            ColumnWrite.into(ServerUnderTest.NAMESPACE, set)
                                    .chunkSize(10)
                                    .build());
            assertThat(result.failedRows()).as("%s: %s", result, rows).isZero();
            Record[] records = official.get(null, keys(schema));
            for (int row = 0; row < ROWS; row++) {
                Map<String, Object> read = records[row].bins;
                assertThat(read.keySet()).isEqualTo(rows.values(row).keySet());
                for (Map.Entry<String, Object> bin : rows.values(row).entrySet()) {
                    assertSame(read.get(bin.getKey()), bin.getValue(), rows);
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(SCHEMAS * ROWS);
    }

    @Test
    void columnsReadWhatTheOfficialClientWrote() {
        Random random = new Random(SEED + 1);
        int checked = 0;
        for (int schema = 0; schema < SCHEMAS; schema++) {
            RandomRows rows = new RandomRows(random, ROWS);
            Key[] keys = keys(schema);
            List<BatchRecord> writes = new ArrayList<>();
            for (int row = 0; row < ROWS; row++) {
                writes.add(new BatchWrite(
                        keys[row],
                        rows.values(row).entrySet().stream()
                                .map(bin -> Operation.put(new Bin(bin.getKey(), Value.get(bin.getValue()))))
                                .toArray(Operation[]::new)));
            }
            assertThat(official.operate(null, writes)).isTrue();

            ColumnBatch batch = TestClients.shared()
                    .columns()
                    .read(KeySet.of(ServerUnderTest.NAMESPACE, set, ids(schema)), rows.schema());

            for (Column column : rows.schema().columns()) {
                assertSame(batch.vector(column.name()).array(), rows.array(column.name()), rows);
                for (int row = 0; row < ROWS; row++) {
                    assertThat(batch.isPresent(row, column.name())).isEqualTo(rows.isPresent(column.name(), row));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(SCHEMAS * ROWS);
    }

    private static void assertSame(Object actual, Object expected, RandomRows rows) {
        if (!Objects.deepEquals(actual, expected)) {
            assertThat(actual).as("%s", rows).isEqualTo(expected);
        }
    }
}
