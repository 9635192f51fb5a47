package io.github.aerospring.embedded;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.cluster.Node;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.Replica;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.Statement;
import io.github.aerospring.embedded.cluster.ConflictResolution;
import io.github.aerospring.embedded.request.RequestKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedClusterIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int RECORDS = 500;

    @Test
    void clientsFindAllNodesFromOne() throws InterruptedException {
        try (EmbeddedCluster cluster = start(3);
                AerospikeClient client = connect(cluster)) {
            await(() -> client.getNodes().length == 3);

            assertThat(client.getNodes())
                    .extracting(Node::getName)
                    .containsExactlyInAnyOrderElementsOf(
                            cluster.nodes().stream().map(ClusterNode::id).toList());
        }
    }

    @Test
    void keepsTwoCopiesOfEachRecordOnDifferentNodes() throws InterruptedException {
        try (EmbeddedCluster cluster = start(3);
                AerospikeClient client = connect(cluster)) {
            await(() -> client.getNodes().length == 3);
            fill(client);

            assertThat(statistic(client, "objects")).isEqualTo(2 * RECORDS);
            assertThat(statistic(client, "master_objects")).isEqualTo(RECORDS);
            assertThat(statistic(client, "prole_objects")).isEqualTo(RECORDS);
            assertThat(Arrays.stream(client.getNodes()))
                    .allSatisfy(node -> assertThat(Info.request(node, "namespace/test"))
                            .contains("effective_replication_factor=2;")
                            .doesNotContain(";master_objects=0;"));
        }
    }

    @Test
    void sendsRequestsToTheirMasters() throws InterruptedException {
        try (EmbeddedCluster cluster =
                        EmbeddedAerospike.builder().rememberRequests(1000).startCluster(options(3));
                AerospikeClient client = connect(cluster)) {
            await(() -> client.getNodes().length == 3);
            fill(client);

            cluster.received(RequestKind.PUT).times(RECORDS);
            assertThat(cluster.nodes())
                    .allSatisfy(node -> assertThat(node.log().all()).hasSizeGreaterThan(RECORDS / 6));
        }
    }

    @Test
    void servesAllRecordsWhileANodeIsDownAndAfterItIsBack() throws InterruptedException {
        try (EmbeddedCluster cluster = start(3);
                AerospikeClient client = connect(cluster)) {
            fill(client);
            for (ClusterNode node : cluster.nodes()) {
                node.stop();
                cluster.awaitStable(SOON);
                await(() -> client.getNodes().length == 2);
                expectAll(client, 0);
                node.restart();
                cluster.awaitStable(SOON);
                await(() -> client.getNodes().length == 3);
                expectAll(client, 0);
            }
            assertThat(statistic(client, "objects")).isEqualTo(2 * RECORDS);
        }
    }

    @Test
    void anAnsweredWriteSurvivesTheLossOfItsMaster() throws InterruptedException {
        try (EmbeddedCluster cluster = start(2);
                AerospikeClient client = connect(cluster)) {
            fill(client);
            cluster.node(0).stop();
            fill(client, 1);
            cluster.node(1).stop();
            cluster.node(0).restart();
            cluster.node(1).restart();
            cluster.awaitStable(SOON);
            await(() -> client.getNodes().length == 2);

            expectAll(client, 1);
        }
    }

    @Test
    void aNewNodeTakesItsShare() throws InterruptedException {
        try (EmbeddedCluster cluster = start(2);
                AerospikeClient client = connect(cluster)) {
            fill(client);
            ClusterNode added = cluster.addNode();
            cluster.awaitStable(SOON);
            await(() -> client.getNodes().length == 3);

            assertThat(statistic(client, "objects")).isEqualTo(2 * RECORDS);
            assertThat(Info.request(node(client, added), "namespace/test")).doesNotContain(";objects=0;");
            expectAll(client, 0);
        }
    }

    @Test
    void aQuiescedNodeHandsItsPartitionsOver() throws InterruptedException {
        try (EmbeddedCluster cluster = start(3);
                AerospikeClient client = connect(cluster)) {
            await(() -> client.getNodes().length == 3);
            fill(client);
            cluster.node(0).quiesce();
            cluster.awaitStable(SOON);

            assertThat(Info.request(node(client, cluster.node(0)), "namespace/test"))
                    .contains(";objects=0;");
            expectAll(client, 0);
            cluster.node(0).undoQuiesce();
            cluster.awaitStable(SOON);
            assertThat(statistic(client, "objects")).isEqualTo(2 * RECORDS);
        }
    }

    @Test
    void bothSidesOfASplitAcceptWritesAndAgreeAfterwardsByGeneration() throws InterruptedException {
        assertThat(versionAfterASplit(ConflictResolution.GENERATION)).isEqualTo("isolated");
    }

    @Test
    void bothSidesOfASplitAcceptWritesAndAgreeAfterwardsByTime() throws InterruptedException {
        assertThat(versionAfterASplit(ConflictResolution.LAST_UPDATE_TIME)).isEqualTo("majority");
    }

    @Test
    void aQueryFindsEachRecordOnce() throws InterruptedException {
        try (EmbeddedCluster cluster = start(3);
                AerospikeClient client = connect(cluster)) {
            fill(client);
            assertThat(query(client)).hasSize(RECORDS);
            cluster.node(2).stop();
            cluster.awaitStable(SOON);

            assertThat(query(client)).hasSize(RECORDS);
        }
    }

    @Test
    void aBatchReachesAllNodes() {
        try (EmbeddedCluster cluster = start(3);
                AerospikeClient client = connect(cluster)) {
            fill(client);
            Key[] keys = IntStream.range(0, RECORDS)
                    .mapToObj(EmbeddedClusterIntegrationTests::key)
                    .toArray(Key[]::new);

            assertThat(client.get(null, keys)).doesNotContainNull().hasSize(RECORDS);
        }
    }

    @Test
    void aTruncationReachesAllNodesEvenThoseThatAreAway() throws InterruptedException {
        try (EmbeddedCluster cluster = start(3);
                AerospikeClient client = connect(cluster)) {
            fill(client);
            cluster.node(2).stop();
            cluster.awaitStable(SOON);
            await(() -> client.getNodes().length == 2);
            client.truncate(null, "test", "set", null);
            assertThat(statistic(client, "objects")).isZero();
            cluster.node(2).restart();
            cluster.awaitStable(SOON);
            await(() -> client.getNodes().length == 3);

            assertThat(query(client)).isEmpty();
        }
    }

    @Test
    void partitionsMoveOverTime() throws InterruptedException {
        ClusterOptions slow = ClusterOptions.nodes(2)
                .failureDetection(Duration.ofMillis(10))
                .migrationTime(Duration.ofSeconds(2))
                .build();
        try (EmbeddedCluster cluster = EmbeddedAerospike.builder().startCluster(slow);
                AerospikeClient client = connect(cluster)) {
            fill(client);
            cluster.addNode();
            await(() -> client.getNodes().length == 3);
            assertThat(Info.request(client.getNodes()[0], "cluster-stable:")).isEqualTo("ERROR:7:unstable cluster");
            assertThat(total(client, "statistics", "migrate_partitions_remaining"))
                    .isPositive();
            expectAll(client, 0);
            fill(client, 1);
            cluster.awaitStable(SOON);

            expectAll(client, 1);
            assertThat(total(client, "statistics", "migrate_partitions_remaining"))
                    .isZero();
            assertThat(Info.request(client.getNodes()[0], "cluster-stable:size=3"))
                    .isEqualTo(Info.request(client.getNodes()[1], "cluster-stable:size=3"));
        }
    }

    @Test
    void keepsTheCopiesOfARecordInDifferentRacks() throws InterruptedException {
        ClusterOptions racks = ClusterOptions.racks(1, 1, 2, 2).build();
        try (EmbeddedCluster cluster = EmbeddedAerospike.builder().startCluster(racks)) {
            ClientPolicy policy = new ClientPolicy();
            policy.rackAware = true;
            policy.rackId = 2;
            policy.readPolicyDefault.replica = Replica.PREFER_RACK;
            try (AerospikeClient client = PatientClient.of(policy, cluster)) {
                await(() -> client.getNodes().length == 4);
                fill(client);
                cluster.node(2).stop();
                cluster.node(3).stop();
                cluster.awaitStable(SOON);
                await(() -> client.getNodes().length == 2);

                expectAll(client, 0);
                assertThat(Info.request(client.getNodes()[0], "rack-ids")).isEqualTo("test:1");
            }
        }
    }

    @Test
    void staysConsistentWhateverHappensToItsNodes() throws InterruptedException {
        ClusterOptions hasty =
                ClusterOptions.nodes(4).failureDetection(Duration.ZERO).build();
        try (EmbeddedCluster cluster = EmbeddedAerospike.builder().startCluster(hasty);
                AerospikeClient client = connect(cluster)) {
            fill(client);
            List<Runnable> mischief = List.of(
                    () -> cluster.node(0).isolate(),
                    () -> cluster.node(1).quiesce(),
                    () -> cluster.node(2).restart(),
                    () -> cluster.node(0).reconnect(),
                    () -> cluster.node(3).isolate(),
                    () -> cluster.node(1).undoQuiesce(),
                    () -> cluster.node(3).restart(),
                    () -> cluster.node(3).reconnect(),
                    () -> cluster.node(0).restart());
            for (Runnable step : mischief) {
                step.run();
                Thread.sleep(30);
            }
            cluster.awaitStable(SOON);
            await(() -> client.getNodes().length == 4);

            expectAll(client, 0);
            assertThat(statistic(client, "objects")).isEqualTo(2 * RECORDS);
            assertThat(statistic(client, "master_objects")).isEqualTo(RECORDS);
        }
    }

    @Test
    void namesALimitThatIsExceeded() {
        assertThatThrownBy(() -> ClusterOptions.nodes(9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("nodes: '9' (expected: 1 to 8");
        try (EmbeddedCluster cluster = start(8)) {
            assertThatThrownBy(cluster::addNode)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("nodes: 9 (expected: at most 8");
            assertThat(cluster.nodes()).hasSize(8);
        }
    }

    /** The majority writes once but last, the isolated node earlier but more often, whether it had a copy or not. */
    private static String versionAfterASplit(ConflictResolution policy) throws InterruptedException {
        NamespaceOptions namespace =
                NamespaceOptions.builder("test").conflictResolution(policy).build();
        try (EmbeddedCluster cluster =
                        EmbeddedAerospike.builder().namespace(namespace).startCluster(options(3));
                AerospikeClient client = connect(cluster)) {
            Key key = key(0);
            client.put(null, key, new Bin("side", "none"));
            ClusterNode isolated = cluster.node(2);
            isolated.isolate();
            await(() -> sizeSeenBy(cluster.node(0)) == 2 && sizeSeenBy(isolated) == 1);

            for (int i = 0; i < 3; i++) {
                write(isolated, key, "isolated");
            }
            Thread.sleep(5);
            write(cluster.node(0), key, "majority");
            assertThat(read(isolated, key)).isEqualTo("isolated");
            assertThat(read(cluster.node(0), key)).isEqualTo("majority");

            isolated.reconnect();
            await(() -> sizeSeenBy(isolated) == 3);
            cluster.awaitStable(SOON);
            String agreed = read(isolated, key);
            assertThat(cluster.nodes())
                    .allSatisfy(node -> assertThat(read(node, key)).isEqualTo(agreed));
            return agreed;
        }
    }

    private static int sizeSeenBy(ClusterNode node) {
        String statistics = Info.request("127.0.0.1", node.port(), "statistics");
        return (int) value(statistics, "cluster_size");
    }

    private static void write(ClusterNode node, Key key, String side) {
        try (AerospikeClient client = only(node)) {
            client.put(null, key, new Bin("side", side));
        }
    }

    private static String read(ClusterNode node, Key key) {
        try (AerospikeClient client = only(node)) {
            return client.get(null, key).getString("side");
        }
    }

    /** A client that sends everything to one node. */
    private static AerospikeClient only(ClusterNode node) {
        ClientPolicy policy = new ClientPolicy();
        policy.forceSingleNode = true;
        policy.timeout = 20_000;
        return new AerospikeClient(policy, "127.0.0.1", node.port());
    }

    private static ClusterOptions options(int nodes) {
        return ClusterOptions.nodes(nodes)
                .failureDetection(Duration.ofMillis(50))
                .build();
    }

    private static EmbeddedCluster start(int nodes) {
        return EmbeddedAerospike.builder().startCluster(options(nodes));
    }

    private static AerospikeClient connect(EmbeddedCluster cluster) {
        ClientPolicy policy = new ClientPolicy();
        policy.tendInterval = 250;
        policy.readPolicyDefault.maxRetries = 50;
        policy.readPolicyDefault.sleepBetweenRetries = 50;
        policy.writePolicyDefault.maxRetries = 50;
        policy.writePolicyDefault.sleepBetweenRetries = 50;
        policy.batchPolicyDefault.maxRetries = 50;
        policy.batchPolicyDefault.sleepBetweenRetries = 50;
        return PatientClient.of(policy, cluster);
    }

    private static Key key(int i) {
        return new Key("test", "set", i);
    }

    private static void fill(AerospikeClient client) {
        fill(client, 0);
    }

    private static void fill(AerospikeClient client, int value) {
        for (int i = 0; i < RECORDS; i++) {
            client.put(null, key(i), new Bin("n", i), new Bin("v", value));
        }
    }

    private static void expectAll(AerospikeClient client, int value) {
        for (int i = 0; i < RECORDS; i++) {
            Record record = client.get(null, key(i));
            assertThat(record).as("record %s", i).isNotNull();
            assertThat(record.getInt("v")).as("record %s", i).isEqualTo(value);
        }
    }

    private static Set<Integer> query(AerospikeClient client) {
        Statement statement = new Statement();
        statement.setNamespace("test");
        statement.setSetName("set");
        Set<Integer> found = new HashSet<>();
        try (RecordSet records = client.query(null, statement)) {
            while (records.next()) {
                assertThat(found.add(records.getRecord().getInt("n"))).isTrue();
            }
        }
        return found;
    }

    private static Node node(AerospikeClient client, ClusterNode node) {
        return client.getNode(node.id());
    }

    private static long statistic(AerospikeClient client, String name) {
        return total(client, "namespace/test", name);
    }

    private static long total(AerospikeClient client, String command, String name) {
        return Arrays.stream(client.getNodes())
                .mapToLong(node -> value(Info.request("127.0.0.1", node.getHost().port, command), name))
                .sum();
    }

    private static long value(String pairs, String name) {
        return Arrays.stream(pairs.split(";"))
                .filter(pair -> pair.startsWith(name + "="))
                .mapToLong(pair -> Long.parseLong(pair.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - deadline).as("nanoseconds too late").isNegative();
            Thread.sleep(20);
        }
    }
}
