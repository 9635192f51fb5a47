package io.github.aerospring.embedded;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.BatchDelete;
import com.aerospike.client.BatchRead;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchResults;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.GenerationPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OfficialClientBatchIntegrationTests {

    private static EmbeddedAerospike server;
    private static AerospikeClient client;

    @BeforeAll
    static void connect() {
        server = EmbeddedAerospike.builder().start();
        client = PatientClient.of(server);
    }

    @AfterAll
    static void disconnect() {
        client.close();
        server.close();
    }

    @Test
    void readsManyRecordsInTheOrderOfTheirKeys() {
        Key[] keys = write("many", 1000);

        Record[] records = client.get(null, keys);

        assertThat(records).hasSize(1000);
        assertThat(IntStream.range(0, 1000)).allMatch(i -> records[i].getInt("n") == i);
    }

    @Test
    void readsRowsThatExceedOneMessage() {
        Key[] keys = keys("large", 20);
        for (Key key : keys) {
            client.put(null, key, new Bin("blob", new byte[100_000]));
        }

        assertThat(client.get(null, keys)).allMatch(record -> ((byte[]) record.getValue("blob")).length == 100_000);
    }

    @Test
    void readsSelectedBins() {
        Key[] keys = write("selected", 3);

        assertThat(client.get(null, keys, "s"))
                .extracting(record -> record.bins.keySet().toString())
                .containsOnly("[s]");
    }

    @Test
    void readsRecordsThatPassAFilter() {
        Key[] keys = write("filtered", 4);
        BatchPolicy policy = client.copyBatchPolicyDefault();
        policy.filterExp = Exp.build(Exp.ge(Exp.intBin("n"), Exp.val(2)));

        Record[] records = client.get(policy, keys);

        assertThat(records)
                .extracting(record -> record == null ? -1 : record.getInt("n"))
                .containsExactly(-1, -1, 2, 3);
    }

    @Test
    void leavesMissingRecordsEmpty() {
        Key[] keys = write("missing", 2);
        Key[] asked = {keys[0], new Key("test", "missing", "none"), keys[1]};

        Record[] records = client.get(null, asked);

        assertThat(records[0]).isNotNull();
        assertThat(records[1]).isNull();
        assertThat(records[2]).isNotNull();
    }

    @Test
    void tellsWhichRecordsExist() {
        Key[] keys = write("exists", 2);

        assertThat(client.exists(null, new Key[] {keys[0], new Key("test", "exists", "none"), keys[1]}))
                .containsExactly(true, false, true);
    }

    @Test
    void readsHeaders() {
        Key[] keys = write("headers", 2);

        assertThat(client.getHeader(null, keys)).allMatch(record -> record.generation == 1 && record.bins == null);
    }

    @Test
    void deletesRecords() {
        Key[] keys = write("deletes", 3);

        BatchResults results = client.delete(null, null, keys);

        assertThat(results.status).isTrue();
        assertThat(client.exists(null, keys)).containsExactly(false, false, false);
    }

    @Test
    void writesWithOneOperateForAllKeys() {
        Key[] keys = write("operate", 3);

        BatchResults results = client.operate(null, null, keys, Operation.add(new Bin("n", 10)), Operation.get("n"));

        assertThat(results.records)
                .extracting(row -> (Object) row.record.getList("n").get(1))
                .containsExactly(10L, 11L, 12L);
    }

    @Test
    void runsReadsWritesAndDeletesInOneBatch() {
        Key[] keys = write("mixed", 4);
        BatchRead read = new BatchRead(keys[0], true);
        BatchWrite write =
                new BatchWrite(keys[1], new Operation[] {Operation.put(new Bin("x", "new")), Operation.get("x")});
        BatchDelete delete = new BatchDelete(keys[2]);
        BatchRead missing = new BatchRead(new Key("test", "mixed", "none"), true);
        List<BatchRecord> rows = List.of(read, write, delete, missing);

        client.operate(null, rows);

        assertThat(read.record.getInt("n")).isZero();
        assertThat(write.record.getList("x")).isEqualTo(Arrays.asList(null, "new"));
        assertThat(delete.resultCode).isEqualTo(ResultCode.OK);
        assertThat(missing.resultCode).isEqualTo(ResultCode.KEY_NOT_FOUND_ERROR);
    }

    @Test
    void reportsAnErrorOnItsRowOnly() {
        Key[] keys = write("errors", 2);
        BatchWritePolicy stale = new BatchWritePolicy();
        stale.generationPolicy = GenerationPolicy.EXPECT_GEN_EQUAL;
        stale.generation = 9;
        BatchWrite refused = new BatchWrite(stale, keys[0], new Operation[] {Operation.put(new Bin("n", 7))});
        BatchWrite accepted = new BatchWrite(keys[1], new Operation[] {Operation.put(new Bin("n", 7))});

        boolean allFine = client.operate(null, List.of(refused, accepted));

        assertThat(allFine).isFalse();
        assertThat(refused.resultCode).isEqualTo(ResultCode.GENERATION_ERROR);
        assertThat(accepted.resultCode).isEqualTo(ResultCode.OK);
        assertThat(client.get(null, keys[0]).getInt("n")).isZero();
    }

    private static Key[] keys(String set, int count) {
        return IntStream.range(0, count).mapToObj(i -> new Key("test", set, i)).toArray(Key[]::new);
    }

    private static Key[] write(String set, int count) {
        Key[] keys = keys(set, count);
        for (int i = 0; i < count; i++) {
            client.put(null, keys[i], new Bin("n", i), new Bin("s", "text"));
        }
        return keys;
    }
}
