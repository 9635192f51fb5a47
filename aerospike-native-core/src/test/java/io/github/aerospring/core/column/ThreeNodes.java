package io.github.aerospring.core.column;

import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import com.aerospike.client.Key;
import com.aerospike.client.cluster.Cluster;
import com.aerospike.client.cluster.Partition;
import com.aerospike.client.cluster.Partitions;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.Replica;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.embedded.ClusterNode;
import io.github.aerospring.embedded.ClusterOptions;
import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.EmbeddedCluster;
import io.github.aerospring.embedded.fault.Fault;
import io.github.aerospring.embedded.request.RequestKind;
import io.github.aerospring.servers.ServerUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A cluster of three embedded nodes, a client of it, and rows to read and write. */
final class ThreeNodes implements AutoCloseable {

    static final String NAMESPACE = "test";
    static final ColumnSchema SCHEMA =
            ColumnSchema.builder().int64("a").fixedBytes("b", 1500).build();

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int REMEMBERED = 100;
    private static final int TEND_MILLIS = 250;

    private final EmbeddedCluster cluster;
    private final NativeClient client;

    ThreeNodes() throws InterruptedException {
        this(ClusterOptions.nodes(3));
    }

    ThreeNodes(ClusterOptions.Builder options) throws InterruptedException {
        cluster = EmbeddedAerospike.builder().rememberRequests(REMEMBERED).startCluster(options.build());
        cluster.awaitStable(LONGEST);
        client = connect(TEND_MILLIS);
        awaitMap();
    }

    /** Another client, which looks for changes at intervals. */
    NativeClient connect(int tendMillis) {
        return NativeClient.builder()
                .configuration(ClientConfiguration.of(cluster.host() + ":" + cluster.port()))
                .clientPolicy(policy -> {
                    policy.maxErrorRate = 0;
                    policy.tendInterval = tendMillis;
                })
                .connect();
    }

    NativeClient client() {
        return client;
    }

    ClusterNode node(int index) {
        return cluster.node(index);
    }

    List<ClusterNode> nodes() {
        return cluster.nodes();
    }

    /** A fault that does nothing but count the requests of a kind to a node. */
    Fault watched(int index, RequestKind kind) {
        return node(index).faults().latency(Duration.ZERO).on(kind).start();
    }

    void awaitStable() throws InterruptedException {
        cluster.awaitStable(LONGEST);
    }

    /** Requests of a kind that all nodes together received since they were last forgotten; at most some hundred are known. */
    int received(RequestKind kind) {
        return cluster.received(kind).count();
    }

    void forgetRequests() {
        cluster.forgetRequests();
    }

    /** No faults, all nodes running and quiet, and the client knows that. */
    void recover() throws InterruptedException {
        for (ClusterNode node : cluster.nodes()) {
            node.faults().endAll();
            node.undoQuiesce();
            if (!node.isRunning()) {
                node.restart();
            }
        }
        awaitStable();
        awaitMap();
    }

    /** Waits until the client knows the owners of all partitions, as one does that connects now. */
    private void awaitMap() throws InterruptedException {
        long start = System.nanoTime();
        try (NativeClient fresh = connect(TEND_MILLIS)) {
            while (!owners(client).equals(owners(fresh)) && System.nanoTime() - start < LONGEST.toNanos()) {
                Thread.sleep(TEND_MILLIS / 10);
            }
            assertThat(owners(client)).isEqualTo(owners(fresh));
        }
        assertThat(client.nodeNames()).hasSize(cluster.nodes().size());
    }

    private static List<String> owners(NativeClient of) {
        Partitions partitions = of.unwrap().getCluster().partitionMap.get(NAMESPACE);
        return Arrays.stream(partitions.replicas)
                .flatMap(copy -> IntStream.range(0, copy.length()).mapToObj(copy::get))
                .map(node -> node == null ? "" : node.getName())
                .toList();
    }

    /** Rows whose records the client reads first from a node. */
    BitSet rowsOf(ClusterNode node, KeySet keys) {
        Cluster known = client.unwrap().getCluster();
        BitSet rows = new BitSet();
        for (int row = 0; row < keys.size(); row++) {
            Key key = keys.key(row);
            String name = Partition.getNodeBatchRead(known, key, Replica.SEQUENCE, Replica.SEQUENCE, null, 0, 0)
                    .getName();
            rows.set(row, name.equals(node.id()));
        }
        return rows;
    }

    static String newSet() {
        return ServerUnderTest.uniqueSet("three");
    }

    static BatchPolicy policy(int socketTimeout, int totalTimeout, int retries) {
        BatchPolicy policy = new BatchPolicy();
        policy.socketTimeout = socketTimeout;
        policy.totalTimeout = totalTimeout;
        policy.maxRetries = retries;
        return policy;
    }

    /** Time enough for nodes to notice that one is gone. */
    static BatchPolicy patient() {
        BatchPolicy policy = policy(10_000, 60_000, 100);
        policy.sleepBetweenRetries = 100;
        return policy;
    }

    static long[] ids(int rows) {
        return LongStream.range(0, rows).toArray();
    }

    /** A row for each id with its index as {@code a}. */
    static ColumnBatch rows(long... ids) {
        byte[] noise = new byte[1500 * ids.length];
        new Random(1).nextBytes(noise);
        return ColumnBatch.builder(ColumnSchema.builder()
                        .int64("_key")
                        .int64("a")
                        .fixedBytes("b", 1500)
                        .build())
                .column("_key", ids)
                .column("a", ids(ids.length))
                .column("b", noise)
                .build();
    }

    /** A new set with rows 0 to n - 1. */
    String written(int rows) {
        String set = newSet();
        ColumnWriteResult result = client.columns()
                .write(
                        rows(ids(rows)),
                        ColumnWrite.into(NAMESPACE, set)
                                .policy(policy(30_000, 60_000, 0))
                                .build());
        assertThat(result.failedRows()).isZero();
        return set;
    }

    /** Every row of a set that {@link #written} made is there, with its own values. */
    static void assertComplete(ColumnBatch batch, int rows) {
        assertThat(batch.rows()).isEqualTo(rows);
        assertThat(batch.failedRows()).isZero();
        assertThat(batch.longs("a")).isEqualTo(ids(rows));
        assertThat(batch.bytes("b")).isEqualTo(rows(ids(rows)).bytes("b"));
    }

    /** Every record of a set that {@link #written} made came once. */
    static void assertScanned(List<ColumnBatch> chunks, int rows) {
        long[] values = chunks.stream()
                .flatMapToLong(chunk -> Arrays.stream(chunk.longs("a"), 0, chunk.rows()))
                .sorted()
                .toArray();
        assertThat(values).isEqualTo(ids(rows));
    }

    static BitSet rowsWithCode(ColumnBatch batch, int code) {
        BitSet rows = new BitSet();
        IntStream.range(0, batch.rows())
                .filter(row -> batch.resultCode(row) == code)
                .forEach(rows::set);
        return rows;
    }

    static BitSet rowsWithCode(ColumnWriteResult result, int code) {
        BitSet rows = new BitSet();
        IntStream.range(0, result.rows())
                .filter(row -> result.resultCode(row) == code)
                .forEach(rows::set);
        return rows;
    }

    @Override
    public void close() {
        client.close();
        cluster.close();
    }
}
