package io.github.aerospring.core.column;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.aerospike.client.policy.QueryPolicy;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.error.AerospikeTimeoutException;
import io.github.aerospring.core.error.ClusterException;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.embedded.fault.Fault;
import io.github.aerospring.embedded.request.RequestKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.aerospring.core.column.ThreeNodes.SCHEMA;
import static io.github.aerospring.core.column.ThreeNodes.assertScanned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One of three nodes fails during a columnar scan. Its answer, 9 MB, does not fit into the buffers of the sockets. */
class ClusterScanFaultIntegrationTests {

    private static final int ROWS = 18_000;
    private static final QueryChunks CHUNKS = QueryChunks.ofRows(100);

    private static ThreeNodes three;
    private static String set;

    @BeforeAll
    static void start() throws InterruptedException {
        three = new ThreeNodes();
        set = three.written(ROWS);
    }

    @AfterAll
    static void close() {
        three.close();
    }

    @AfterEach
    void everythingWorksAgain() throws InterruptedException {
        three.recover();
        assertScanned(List.of(three.client().columns().query(scan(10_000, 0, 0), SCHEMA)), ROWS);
    }

    private static QueryRequest scan(int socketTimeout, int totalTimeout, int retries) {
        QueryPolicy policy = new QueryPolicy();
        policy.socketTimeout = socketTimeout;
        policy.totalTimeout = totalTimeout;
        policy.maxRetries = retries;
        policy.sleepBetweenRetries = retries > 5 ? 100 : 0;
        return QueryRequest.builder(ThreeNodes.NAMESPACE, set).policy(policy).build();
    }

    private static Fault cutOnce(int bytes) {
        return three.node(1)
                .faults()
                .cutReply(bytes)
                .on(RequestKind.QUERY)
                .times(1)
                .start();
    }

    private static Collector publishedTo(Collector collector, QueryRequest request) {
        three.client().async().columns().publish(request, SCHEMA, CHUNKS).subscribe(collector);
        return collector;
    }

    private static List<ColumnBatch> streamed(QueryRequest request) {
        try (Stream<ColumnBatch> chunks = three.client().columns().stream(request, SCHEMA, CHUNKS)) {
            return chunks.toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 50_000, 5_000_000})
    void everyRecordOfABrokenScanComesOnce(int bytes) {
        Fault cut = cutOnce(bytes);

        ColumnBatch batch = three.client().columns().query(scan(10_000, 0, 2), SCHEMA);

        assertThat(cut.hits()).isEqualTo(1);
        assertScanned(List.of(batch), ROWS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 50_000, 5_000_000})
    void everyRecordOfABrokenStreamComesOnce(int bytes) {
        Fault cut = cutOnce(bytes);

        List<ColumnBatch> chunks = streamed(scan(10_000, 0, 2));

        assertThat(cut.hits()).isEqualTo(1);
        assertScanned(chunks, ROWS);
        assertThat(chunks).allMatch(chunk -> chunk.rows() <= 100);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 50_000, 5_000_000})
    void everyRecordOfABrokenPublicationComesOnce(int bytes) throws Exception {
        Fault cut = cutOnce(bytes);

        Collector collector = publishedTo(new Collector(2), scan(10_000, 0, 2));

        assertThat(collector.done.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(cut.hits()).isEqualTo(1);
        assertScanned(collector.chunks, ROWS);
    }

    @Test
    void brokenPublicationWithoutRetriesFails() {
        three.node(1).faults().cutReply(50_000).on(RequestKind.QUERY).start();

        Collector collector = publishedTo(new Collector(2), scan(10_000, 0, 0));

        assertThat(collector.done)
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(ClusterException.class);
    }

    @Test
    void brokenScanWithoutRetriesFails() {
        three.node(1).faults().cutReply(50_000).on(RequestKind.QUERY).start();

        assertThatThrownBy(() -> three.client().columns().query(scan(10_000, 0, 0), SCHEMA))
                .isInstanceOf(ClusterException.class);
        assertThatThrownBy(() -> streamed(scan(10_000, 0, 0))).isInstanceOf(ClusterException.class);
    }

    @Test
    void partitionsOfAStalledNodeAreReadFromTheirReplicas() {
        Fault stall = three.node(1).faults().stall().on(RequestKind.QUERY).start();

        assertScanned(List.of(three.client().columns().query(scan(300, 0, 3), SCHEMA)), ROWS);
        assertScanned(streamed(scan(300, 0, 3)), ROWS);
        assertThat(stall.hits()).isEqualTo(2);
    }

    @Test
    void stalledScanEndsAtTheTotalTimeout() {
        Fault stall = three.node(1).faults().stall().on(RequestKind.QUERY).start();
        long start = System.nanoTime();

        assertThatThrownBy(() -> three.client().columns().query(scan(0, 1000, 5), SCHEMA))
                .isInstanceOf(AerospikeTimeoutException.class);
        assertThatThrownBy(() -> streamed(scan(0, 1000, 5))).isInstanceOf(AerospikeTimeoutException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(1900), Duration.ofSeconds(15));
        assertThat(stall.hits()).isEqualTo(2);
    }

    @Test
    void everyRecordComesOnceWhenANodeStopsInTheMiddleOfAStream() throws InterruptedException {
        three.forgetRequests();
        List<ColumnBatch> all = new ArrayList<>();
        try (Stream<ColumnBatch> chunks = three.client().columns().stream(scan(10_000, 0, 100), SCHEMA, CHUNKS)) {
            Iterator<ColumnBatch> next = chunks.iterator();
            all.add(next.next());
            while (three.received(RequestKind.QUERY) < 3) {
                Thread.sleep(1);
            }
            three.node(1).stop();
            three.awaitStable();
            next.forEachRemaining(all::add);
        }

        assertScanned(all, ROWS);
        assertThat(three.received(RequestKind.QUERY))
                .as("requests, also those for the rest")
                .isGreaterThan(3);
    }

    /** The client asks a node for partitions that it does not have any more, until it has looked again. */
    @Test
    void everyRecordComesOnceWhenPartitionsHaveMoved() throws InterruptedException {
        try (NativeClient client = three.connect(2000)) {
            three.node(0).quiesce();
            three.awaitStable();
            three.forgetRequests();

            ColumnBatch batch = client.columns().query(scan(10_000, 0, 100), SCHEMA);

            assertScanned(List.of(batch), ROWS);
            assertThat(three.received(RequestKind.QUERY))
                    .as("requests, also those for partitions that had moved")
                    .isGreaterThan(3);
        }
    }

    @Test
    void nodeThatStoppedIsReadAgainWhenItIsBack() throws InterruptedException {
        three.node(2).stop();
        three.awaitStable();
        assertScanned(List.of(three.client().columns().query(scan(10_000, 0, 100), SCHEMA)), ROWS);
        three.node(2).restart();
        three.recover();
        Fault asked = three.watched(2, RequestKind.QUERY);

        assertScanned(streamed(scan(10_000, 0, 100)), ROWS);
        assertThat(asked.hits()).isPositive();
    }
}
