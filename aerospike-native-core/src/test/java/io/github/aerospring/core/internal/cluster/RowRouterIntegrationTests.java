package io.github.aerospring.core.internal.cluster;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.cluster.Cluster;
import com.aerospike.client.cluster.Node;
import com.aerospike.client.cluster.Partitions;
import com.aerospike.client.command.BatchNode;
import com.aerospike.client.command.BatchNodeList;
import com.aerospike.client.command.BatchStatus;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.ReadModeSC;
import com.aerospike.client.policy.Replica;
import io.github.aerospring.core.internal.wire.DigestHasher;
import io.github.aerospring.embedded.ClusterOptions;
import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.EmbeddedCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Rows go to the nodes that the official client chooses, for every replica rule and read mode, at first and at a retry.
 * The embedded server has no strong consistency: the map of the client is made to say that the namespace is.
 */
class RowRouterIntegrationTests {

    private static final String NAMESPACE = "test";
    private static final int KEYS = 2000;
    private static final int[] RACKS = {1, 2, 3};

    private static EmbeddedCluster embedded;
    private static AerospikeClient client;
    private static Cluster cluster;
    private static HashMap<String, Partitions> available;

    private final Key[] keys =
            IntStream.range(0, KEYS).mapToObj(id -> new Key(NAMESPACE, "s", id)).toArray(Key[]::new);

    @BeforeAll
    static void start() throws InterruptedException {
        embedded = EmbeddedAerospike.builder()
                .startCluster(ClusterOptions.racks(RACKS).build());
        embedded.awaitStable(Duration.ofSeconds(30));
        ClientPolicy policy = new ClientPolicy();
        policy.rackAware = true;
        policy.rackId = 2;
        policy.tendInterval = 60_000;
        client = new AerospikeClient(policy, embedded.host(), embedded.port());
        cluster = client.getCluster();
        available = cluster.partitionMap;
    }

    @AfterAll
    static void stop() {
        client.close();
        embedded.close();
    }

    @AfterEach
    void restoreMap() {
        cluster.partitionMap = available;
    }

    private static void stronglyConsistent() {
        Partitions known = available.get(NAMESPACE);
        Partitions consistent = new Partitions(4096, known.replicas.length, true);
        System.arraycopy(known.replicas, 0, consistent.replicas, 0, known.replicas.length);
        cluster.partitionMap = new HashMap<>(Map.of(NAMESPACE, consistent));
    }

    static Stream<Arguments> rules() {
        return Stream.of(Replica.SEQUENCE, Replica.MASTER, Replica.PREFER_RACK)
                .flatMap(replica -> Stream.of(ReadModeSC.values())
                        .flatMap(mode -> Stream.of(false, true).flatMap(consistent -> Stream.of(false, true)
                                .map(writes -> Arguments.of(replica, mode, consistent, writes)))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void firstAttemptIsThatOfTheOfficialClient(Replica replica, ReadModeSC mode, boolean consistent, boolean writes) {
        if (consistent) {
            stronglyConsistent();
        }
        BatchPolicy policy = policy(replica, mode);

        List<BatchNode> official = BatchNodeList.generate(cluster, policy, keys, null, writes, new BatchStatus(false));

        assertThat(routed(policy, writes, 0)).isEqualTo(byRow(official));
    }

    /** After a failure that is no time-out; the official client takes the nodes of a request apart, one by one. */
    @ParameterizedTest
    @MethodSource("rules")
    void retryIsThatOfTheOfficialClient(Replica replica, ReadModeSC mode, boolean consistent, boolean writes) {
        if (consistent) {
            stronglyConsistent();
        }
        BatchPolicy policy = policy(replica, mode);
        // With the master rule it stays on the node. A linearized read may: its node has to ask the master anyway
        int sequence = replica == Replica.MASTER ? 0 : 1;
        int sequenceSC = mode == ReadModeSC.LINEARIZE ? 0 : sequence;
        Map<Integer, Node> expected = new HashMap<>();
        for (BatchNode node : BatchNodeList.generate(cluster, policy, keys, null, writes, new BatchStatus(false))) {
            expected.putAll(byRow(BatchNodeList.generate(
                    cluster, policy, keys, sequence, sequenceSC, node, writes, new BatchStatus(false))));
        }

        assertThat(routed(policy, writes, 1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ReadModeSC.class)
    void anyNodeIsAskedThatHasTheRecord(ReadModeSC mode) {
        stronglyConsistent();

        Map<Integer, Node> routed = routed(policy(Replica.MASTER_PROLES, mode), false, 0);

        Partitions partitions = available.get(NAMESPACE);
        assertThat(routed).hasSize(KEYS).allSatisfy((row, node) -> {
            int partition = RowRouter.partition(keys[row].digest, 0);
            assertThat(Stream.of(partitions.replicas).map(copy -> copy.get(partition)))
                    .contains(node);
        });
    }

    @Test
    void rowsArePreferredInTheRackOfTheClient() {
        BatchPolicy policy = policy(Replica.PREFER_RACK, ReadModeSC.SESSION);

        Map<Integer, Node> routed = routed(policy, false, 0);
        Map<Integer, Node> masters = routed(policy(Replica.SEQUENCE, ReadModeSC.SESSION), false, 0);

        assertThat(routed.values().stream()
                        .filter(node -> node.hasRack(NAMESPACE, 2))
                        .count())
                .isGreaterThan(masters.values().stream()
                        .filter(node -> node.hasRack(NAMESPACE, 2))
                        .count());
    }

    @Test
    void refusesANamespaceThatTheClusterDoesNotHave() {
        assertThatThrownBy(() -> new RowRouter(cluster, new BatchPolicy(), "nowhere", false, 0))
                .isInstanceOf(AerospikeException.InvalidNamespace.class);
    }

    private static BatchPolicy policy(Replica replica, ReadModeSC mode) {
        BatchPolicy policy = new BatchPolicy();
        policy.replica = replica;
        policy.readModeSC = mode;
        return policy;
    }

    private Map<Integer, Node> routed(BatchPolicy policy, boolean writes, int attempt) {
        byte[] digests = new byte[KEYS * DigestHasher.SIZE];
        for (int row = 0; row < KEYS; row++) {
            System.arraycopy(keys[row].digest, 0, digests, row * DigestHasher.SIZE, DigestHasher.SIZE);
        }
        RowRouter router = new RowRouter(cluster, policy, NAMESPACE, writes, attempt);
        Map<Integer, Node> nodes = new HashMap<>();
        for (int row = 0; row < KEYS; row++) {
            nodes.put(row, router.node(digests, row * DigestHasher.SIZE));
        }
        return nodes;
    }

    private static Map<Integer, Node> byRow(List<BatchNode> groups) {
        Map<Integer, Node> nodes = new HashMap<>();
        for (BatchNode group : groups) {
            for (int i = 0; i < group.offsetsSize; i++) {
                nodes.put(group.offsets[i], group.node);
            }
        }
        return nodes;
    }
}
