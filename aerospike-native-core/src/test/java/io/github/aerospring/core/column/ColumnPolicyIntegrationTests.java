package io.github.aerospring.core.column;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRead;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.ResultCode;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.GenerationPolicy;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Options of policies do in columns what they do in the official client. */
class ColumnPolicyIntegrationTests {

    private static final int ROWS = 300;
    private static final long[] IDS = LongStream.range(0, ROWS).toArray();
    private static final ColumnSchema SCHEMA = ColumnSchema.builder().int64("a").build();

    private final NativeClient client = TestClients.shared();
    private final String set = ServerUnderTest.uniqueSet("policy");
    private final KeySet keys = KeySet.of(ServerUnderTest.NAMESPACE, set, IDS);

    @BeforeEach
    void write() {
        assertThat(write(client, new BatchPolicy(), new BatchWritePolicy()).failedRows())
                .isZero();
    }

    private static ColumnBatch rows(long... values) {
        return ColumnBatch.builder(
                        ColumnSchema.builder().int64("_key").int64("a").build())
                .column("_key", IDS)
                .column("a", values)
                .build();
    }

    private ColumnWriteResult write(NativeClient to, BatchPolicy policy, BatchWritePolicy rowPolicy) {
        return to.columns()
                .write(
                        rows(IDS),
                        ColumnWrite.into(ServerUnderTest.NAMESPACE, set)
                                .policy(policy)
                                .rowPolicy(rowPolicy)
                                .build());
    }

    private List<BatchRecord> officialReads(BatchPolicy policy) {
        List<BatchRecord> rows = new ArrayList<>();
        keys.asList().forEach(key -> rows.add(new BatchRead(key, new String[] {"a"})));
        client.unwrap().operate(policy, rows);
        return rows;
    }

    private List<BatchRecord> officialWrites(BatchPolicy policy, BatchWritePolicy rowPolicy) {
        List<BatchRecord> rows = new ArrayList<>();
        keys.asList()
                .forEach(key -> rows.add(
                        new BatchWrite(rowPolicy, key, new Operation[] {Operation.put(new Bin("a", key.userKey))})));
        client.unwrap().operate(policy, rows);
        return rows;
    }

    private static int[] codes(List<BatchRecord> rows) {
        return rows.stream().mapToInt(row -> row.resultCode).toArray();
    }

    @Test
    void filterOfAReadLeavesRowsOut() {
        BatchPolicy policy = new BatchPolicy();
        policy.filterExp = Exp.build(Exp.lt(Exp.intBin("a"), Exp.val(100)));

        ColumnBatch batch = client.columns().read(keys, SCHEMA, policy);

        assertThat(batch.resultCodes()).isEqualTo(codes(officialReads(policy))).contains(ResultCode.FILTERED_OUT);
        assertThat(batch.successRows()).hasSize(100);
        assertThat(batch.longs("a")[99]).isEqualTo(99);
        assertThat(batch.longs("a")[100]).isZero();
    }

    @Test
    void filterOfAWriteLeavesRowsAsTheyAre() {
        BatchPolicy policy = new BatchPolicy();
        policy.filterExp = Exp.build(Exp.lt(Exp.intBin("a"), Exp.val(100)));

        ColumnWriteResult result = client.columns()
                .write(
                        rows(LongStream.of(IDS).map(id -> id + 1000).toArray()),
                        ColumnWrite.into(ServerUnderTest.NAMESPACE, set)
                                .policy(policy)
                                .build());

        assertThat(result.failedRows()).isEqualTo(200);
        assertThat(client.columns().read(keys, SCHEMA).longs("a"))
                .isEqualTo(
                        LongStream.of(IDS).map(id -> id < 100 ? id + 1000 : id).toArray());
        assertThat(codes(officialWrites(policy, new BatchWritePolicy()))).containsOnly(ResultCode.FILTERED_OUT);
    }

    @Test
    void filterOfTheRowsOfAWriteGoesBeforeThatOfTheBatch() {
        BatchPolicy policy = new BatchPolicy();
        policy.filterExp = Exp.build(Exp.lt(Exp.intBin("a"), Exp.val(100)));
        BatchWritePolicy rowPolicy = new BatchWritePolicy();
        rowPolicy.filterExp = Exp.build(Exp.ge(Exp.intBin("a"), Exp.val(150)));

        ColumnWriteResult result = write(client, policy, rowPolicy);

        assertThat(result.failedRows()).isEqualTo(150);
        assertThat(result.resultCodes()).isEqualTo(codes(officialWrites(policy, rowPolicy)));
    }

    @Test
    void generationOfTheRowPolicyIsThatOfAllRows() {
        BatchWritePolicy rowPolicy = new BatchWritePolicy();
        rowPolicy.generationPolicy = GenerationPolicy.EXPECT_GEN_EQUAL;
        rowPolicy.generation = 1;

        assertThat(write(client, new BatchPolicy(), rowPolicy).failedRows()).isZero();
        assertThat(write(client, new BatchPolicy(), rowPolicy).resultCodes())
                .containsOnly(ResultCode.GENERATION_ERROR)
                .isEqualTo(codes(officialWrites(new BatchPolicy(), rowPolicy)));
    }

    /** A Community Edition refuses compressed requests, which the official client takes for silence. */
    @Test
    void compressedRequestsAreServedOrRefusedAsAWhole() {
        BatchPolicy policy = new BatchPolicy();
        policy.compress = true;

        Throwable official =
                catchThrowable(() -> client.unwrap().get(policy, keys.asList().toArray(Key[]::new), "a"));
        Throwable read = catchThrowable(() -> client.columns().read(keys, SCHEMA, policy));
        Throwable write = catchThrowable(() -> write(client, policy, new BatchWritePolicy()));

        int expected = official == null ? ResultCode.OK : ResultCode.ENTERPRISE_ONLY;
        assertThat(code(read)).isEqualTo(expected);
        assertThat(code(write)).isEqualTo(expected);
        assertThat(write == null || !((AerospikeException) write).getInDoubt()).isTrue();
        assertThat(client.columns().read(keys, SCHEMA).longs("a")).isEqualTo(IDS);
    }

    private static int code(Throwable failure) {
        return failure instanceof AerospikeException known ? known.getResultCode() : ResultCode.OK;
    }

    @Test
    void rowsThatAreNotThereEndTheAnswerIfThePolicySaysSo() {
        KeySet some = KeySet.of(
                ServerUnderTest.NAMESPACE, set, LongStream.range(-50, 50).toArray());
        BatchPolicy policy = new BatchPolicy();
        policy.respondAllKeys = false;
        policy.maxRetries = 0;

        ColumnBatch batch = client.columns().read(some, SCHEMA, policy);

        // Absence is no error, so that all rows are answered nevertheless
        assertThat(batch.failedRows()).isEqualTo(50);
        assertThat(batch.resultCodes()).contains(ResultCode.KEY_NOT_FOUND_ERROR, ResultCode.OK);
    }

    @Test
    void readsRenewTheTimeToLiveIfThePolicySaysSo() {
        MovedClock clock = new MovedClock();
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().clock(clock).start();
                NativeClient own = NativeClient.builder()
                        .configuration(ClientConfiguration.of(server.host() + ":" + server.port()))
                        .connect()) {
            BatchWritePolicy hour = new BatchWritePolicy();
            hour.expiration = 3600;
            assertThat(write(own, new BatchPolicy(), hour).failedRows()).isZero();
            int[] first = own.columns().read(keys, SCHEMA).voidTimes();
            clock.move(Duration.ofMinutes(50));

            assertThat(voidTimes(own, -1)).isEqualTo(first);
            assertThat(voidTimes(own, 10)).as("more than 10 % are left").isEqualTo(first);
            voidTimes(own, 80);
            assertThat(voidTimes(own, -1)[7]).isGreaterThan(first[7] + 2900);
        }
    }

    private int[] voidTimes(NativeClient from, int percent) {
        BatchPolicy policy = new BatchPolicy();
        policy.readTouchTtlPercent = percent;
        return from.columns().read(keys, SCHEMA, policy).voidTimes();
    }
}
