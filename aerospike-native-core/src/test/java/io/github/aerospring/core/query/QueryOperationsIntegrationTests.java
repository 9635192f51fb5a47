package io.github.aerospring.core.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.query.PartitionFilter;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.batch.BatchWriteEntry;
import io.github.aerospring.core.error.QueryAbortedException;
import io.github.aerospring.core.record.AerospikeRecord;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QueryOperationsIntegrationTests {

    private static final String SET = ServerUnderTest.uniqueSet("query");
    private static final int RECORDS = 500;
    private static final QueryRequest ALL = QueryRequest.of(ServerUnderTest.NAMESPACE, SET);

    @BeforeAll
    static void put() {
        BatchWritePolicy sendKey = new BatchWritePolicy();
        sendKey.sendKey = true;
        List<BatchWriteEntry> entries = IntStream.range(0, RECORDS)
                .mapToObj(i -> BatchWriteEntry.of(
                        new Key(ServerUnderTest.NAMESPACE, SET, i), sendKey, new Bin("i", i), new Bin("half", i / 2.0)))
                .toList();
        assertThat(TestClients.shared().batchWrite(entries)).allMatch(result -> result.isOk());
    }

    private static QueryOperations queries(CallStyle style) {
        return style.of(
                QueryOperations.class,
                TestClients.shared(),
                TestClients.shared().async());
    }

    private static QueryRequest.Builder request() {
        return QueryRequest.builder(ServerUnderTest.NAMESPACE, SET);
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void returnsEveryRecordOnce(CallStyle style) {
        assertThat(queries(style).queryAll(ALL))
                .extracting(found -> found.bin("i", Integer.class))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, RECORDS).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void returnsStoredUserKeys(CallStyle style) {
        assertThat(queries(style).queryAll(ALL))
                .allSatisfy(found -> assertThat(found.key().userKey.toLong()).isEqualTo(found.bin("i", Long.class)));
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void readsNamedBinsOnly(CallStyle style) {
        assertThat(queries(style).queryAll(request().bins("half").build()))
                .hasSize(RECORDS)
                .allSatisfy(found -> assertThat(found.bins()).containsOnlyKeys("half"));
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void readsKeysOnly(CallStyle style) {
        assertThat(queries(style).queryAll(request().keysOnly().build()))
                .hasSize(RECORDS)
                .allSatisfy(found -> assertThat(found.bins()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void countsRecords(CallStyle style) {
        assertThat(queries(style).count(ALL)).isEqualTo(RECORDS);
        assertThat(queries(style).count(request().bins("i").build())).isEqualTo(RECORDS);
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void stopsAtMaxRecords(CallStyle style) {
        assertThat(queries(style).queryAll(request().maxRecords(10).build())).hasSize(10);
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void partitionsAreDisjointAndComplete(CallStyle style) {
        List<AerospikeRecord> lower = queries(style)
                .queryAll(request().partitions(PartitionFilter.range(0, 2048)).build());
        List<AerospikeRecord> upper = queries(style)
                .queryAll(request()
                        .partitions(PartitionFilter.range(2048, 2048))
                        .policy(new QueryPolicy())
                        .build());

        assertThat(lower).isNotEmpty();
        assertThat(upper).isNotEmpty();
        assertThat(lower.size() + upper.size()).isEqualTo(RECORDS);
    }

    @ParameterizedTest
    @EnumSource(CallStyle.class)
    void unknownSetIsEmpty(CallStyle style) {
        QueryRequest unknown = QueryRequest.of(ServerUnderTest.NAMESPACE, ServerUnderTest.uniqueSet("unknown"));

        assertThat(queries(style).queryAll(unknown)).isEmpty();
        assertThat(queries(style).count(unknown)).isZero();
    }

    @Test
    void streamsRecords() {
        try (Stream<AerospikeRecord> records = TestClients.shared().query(ALL)) {
            assertThat(records.mapToInt(found -> found.bin("i", Integer.class)).sum())
                    .isEqualTo(RECORDS * (RECORDS - 1) / 2);
        }
    }

    @Test
    void closingStreamEarlyLeavesClientUsable() {
        QueryPolicy smallQueue = new QueryPolicy();
        smallQueue.recordQueueSize = 2;
        for (int i = 0; i < 20; i++) {
            try (Stream<AerospikeRecord> records =
                    TestClients.shared().query(request().policy(smallQueue).build())) {
                Optional<AerospikeRecord> first = records.findFirst();
                assertThat(first).isPresent();
            }
        }

        assertThat(TestClients.shared().count(ALL)).isEqualTo(RECORDS);
    }

    @Test
    void untouchedStreamCanBeClosed() {
        TestClients.shared().query(ALL).close();

        assertThat(TestClients.shared().count(ALL)).isEqualTo(RECORDS);
    }

    @Test
    void interruptionIsErrorAndNotTheEnd() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> TestClients.shared().queryAll(ALL))
                .isInstanceOf(QueryAbortedException.class)
                .hasMessageContaining("interrupted");

        assertThat(Thread.interrupted()).isTrue();
    }
}
