package io.github.aerospring.core.column;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.QueryPolicy;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.error.AerospikeTimeoutException;
import io.github.aerospring.core.error.ClusterException;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Connections that break or stall in the middle of an answer: no row is lost, doubled or wrong. */
class ColumnFaultIntegrationTests {

    private static final int ROWS = 6000;
    private static final String SET = ServerUnderTest.uniqueSet("fault");
    private static final long[] IDS = LongStream.range(0, ROWS).toArray();
    private static final ColumnSchema SCHEMA =
            ColumnSchema.builder().int64("a").string("s").build();

    private static FaultProxy proxy;
    private static NativeClient client;

    @BeforeAll
    static void connect() throws IOException {
        ServerUnderTest server = ServerUnderTest.shared();
        proxy = new FaultProxy(server.host(), server.port());
        client = NativeClient.builder()
                .configuration(ClientConfiguration.of(proxy.hosts()))
                .clientPolicy(policy -> policy.maxErrorRate = 0)
                .connect();
        ColumnSchema schema =
                ColumnSchema.builder().int64("_key").int64("a").string("s").build();
        ColumnBatch rows = ColumnBatch.builder(schema)
                .column("_key", IDS)
                .column("a", IDS)
                .column("s", LongStream.of(IDS).mapToObj(id -> "text " + id % 7).toArray(String[]::new))
                .build();
        assertThat(TestClients.shared()
                        .columns()
                        .write(
                                rows,
                                ColumnWrite.into(ServerUnderTest.NAMESPACE, SET).build())
                        .failedRows())
                .isZero();
    }

    @AfterAll
    static void close() throws IOException {
        client.close();
        proxy.close();
    }

    private static BatchPolicy policy(int socketTimeout, int totalTimeout, int retries) {
        BatchPolicy policy = new BatchPolicy();
        policy.socketTimeout = socketTimeout;
        policy.totalTimeout = totalTimeout;
        policy.maxRetries = retries;
        return policy;
    }

    private static void assertComplete(ColumnBatch batch) {
        assertThat(batch.rows()).isEqualTo(ROWS);
        assertThat(batch.failedRows()).isZero();
        assertThat(batch.longs("a")).isEqualTo(IDS);
        assertThat(batch.strings("s")[8]).isEqualTo("text 1");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 30, 5000, 50_001, 100_000})
    void rowsOfABrokenAnswerAreReadAgain(long bytes) {
        proxy.cutAfter(bytes);

        ColumnBatch batch = client.columns()
                .read(KeySet.of(ServerUnderTest.NAMESPACE, SET, IDS), SCHEMA, policy(20_000, 20_000, 2));

        assertThat(proxy.faults()).isEqualTo(1);
        assertComplete(batch);
    }

    @Test
    void rowsOfABrokenAnswerHaveACodeWithoutRetries() {
        proxy.cutAfter(20_000);

        ColumnBatch batch = client.columns()
                .read(KeySet.of(ServerUnderTest.NAMESPACE, SET, IDS), SCHEMA, policy(20_000, 20_000, 0));

        assertThat(proxy.faults()).isEqualTo(1);
        assertThat(batch.failedRows()).isBetween(1, 2048);
        for (int row = 0; row < ROWS; row++) {
            boolean read = batch.resultCode(row) == ResultCode.OK;
            assertThat(batch.resultCode(row)).isIn(ResultCode.OK, ResultCode.SERVER_NOT_AVAILABLE);
            assertThat(batch.longs("a")[row]).isEqualTo(read ? IDS[row] : 0);
            assertThat(batch.isPresent(row, "a")).isEqualTo(read);
        }
    }

    @Test
    void stalledAnswerIsReadAgainAfterTheSocketTimeout() {
        proxy.stallAfter(10_000);

        ColumnBatch batch =
                client.columns().read(KeySet.of(ServerUnderTest.NAMESPACE, SET, IDS), SCHEMA, policy(500, 30_000, 2));

        assertThat(proxy.faults()).isEqualTo(1);
        assertComplete(batch);
    }

    @Test
    void stalledAnswerEndsAtTheTotalTimeout() {
        assumeThat(client.nodeNames()).as("other nodes would answer some rows").hasSize(1);
        proxy.stallAfter(0);

        assertThatThrownBy(() -> client.columns()
                        .read(
                                KeySet.of(ServerUnderTest.NAMESPACE, SET, Arrays.copyOf(IDS, 100)),
                                SCHEMA,
                                policy(0, 700, 0)))
                .isInstanceOf(AerospikeTimeoutException.class);
        assertThat(proxy.faults()).isEqualTo(1);
    }

    @Test
    void totalTimeoutLeavesNoTimeForARetry() {
        proxy.stallAfter(60_000);

        ColumnBatch batch =
                client.columns().read(KeySet.of(ServerUnderTest.NAMESPACE, SET, IDS), SCHEMA, policy(0, 1500, 5));

        assertThat(proxy.faults()).isEqualTo(1);
        assertThat(batch.failedRows()).isPositive().isLessThan(ROWS);
        assertThat(Arrays.stream(batch.resultCodes()).distinct().boxed())
                .containsExactlyInAnyOrder(ResultCode.OK, ResultCode.TIMEOUT);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 100, 12_345, 100_000, 200_000})
    void everyRecordOfABrokenScanComesOnce(long bytes) {
        proxy.cutAfter(bytes);

        ColumnBatch batch = client.columns().query(scan(20_000), SCHEMA);

        assertThat(proxy.faults()).isEqualTo(1);
        assertScanned(batch.longs("a"));
        assertThat(batch.keys()).doesNotHaveDuplicates();
    }

    @Test
    void everyRecordOfAStalledScanComesOnce() {
        proxy.stallAfter(50_000);

        try (Stream<ColumnBatch> chunks = client.columns().stream(
                scan(500), SCHEMA, QueryChunks.ofRows(1000).withoutKeys())) {
            List<ColumnBatch> all = chunks.toList();

            assertThat(proxy.faults()).isEqualTo(1);
            assertScanned(all.stream()
                    .flatMapToLong(chunk -> Arrays.stream(chunk.longs("a")))
                    .toArray());
            assertThat(all).allMatch(chunk -> chunk.rows() <= 1000);
        }
    }

    @Test
    void scanWithoutRetriesFails() {
        proxy.cutAfter(1000);
        QueryPolicy policy = new QueryPolicy();
        policy.maxRetries = 0;

        assertThatThrownBy(() -> client.columns()
                        .query(
                                QueryRequest.builder(ServerUnderTest.NAMESPACE, SET)
                                        .policy(policy)
                                        .build(),
                                SCHEMA))
                .isInstanceOf(ClusterException.class);
    }

    private static QueryRequest scan(int socketTimeout) {
        QueryPolicy policy = new QueryPolicy();
        policy.socketTimeout = socketTimeout;
        policy.maxRetries = 3;
        return QueryRequest.builder(ServerUnderTest.NAMESPACE, SET)
                .policy(policy)
                .build();
    }

    private static void assertScanned(long... values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        assertThat(sorted).isEqualTo(IDS);
    }

    @Test
    void writesOfABrokenAnswerAreInDoubt() {
        String set = ServerUnderTest.uniqueSet("fault");
        proxy.cutAfter(3000);

        ColumnWriteResult result = write(set, policy(20_000, 20_000, 0));

        assertThat(proxy.faults()).isEqualTo(1);
        assertThat(result.failedRows()).isBetween(1, 1000);
        assertThat(IntStream.range(0, ROWS)
                        .allMatch(row -> result.inDoubt(row) == (result.resultCode(row) != ResultCode.OK)))
                .isTrue();
    }

    @Test
    void writesOfABrokenAnswerAreRepeatedIfThePolicyAllows() {
        String set = ServerUnderTest.uniqueSet("fault");
        proxy.cutAfter(3000);

        ColumnWriteResult result = write(set, policy(20_000, 20_000, 2));

        assertThat(proxy.faults()).isEqualTo(1);
        assertThat(result.failedRows()).isZero();
        assertThat(result.inDoubt()).isFalse();
        assertComplete(TestClients.shared()
                .columns()
                .read(KeySet.of(ServerUnderTest.NAMESPACE, set, IDS), SCHEMA, policy(20_000, 20_000, 0)));
    }

    private static ColumnWriteResult write(String set, BatchPolicy policy) {
        ColumnSchema schema =
                ColumnSchema.builder().int64("_key").int64("a").string("s").build();
        ColumnBatch rows = ColumnBatch.builder(schema)
                .column("_key", IDS)
                .column("a", IDS)
                .column("s", LongStream.of(IDS).mapToObj(id -> "text " + id % 7).toArray(String[]::new))
                .build();
        return client.columns()
                .write(
                        rows,
                        ColumnWrite.into(ServerUnderTest.NAMESPACE, set)
                                .policy(policy)
                                .build());
    }
}
