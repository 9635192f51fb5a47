package io.github.aerospring.embedded;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import io.github.aerospring.embedded.cluster.Member;
import io.github.aerospring.embedded.cluster.NamespaceRule;
import io.github.aerospring.embedded.cluster.Topology;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.request.ReceivedRequests;
import io.github.aerospring.embedded.request.RequestFilter;
import io.github.aerospring.embedded.request.RequestKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An Aerospike cluster inside the JVM. Each node has a port and data of its own; who owns which partition follows from the
 * identities of the nodes, by the rules of the real server.
 *
 * <pre>{@code
 * try (EmbeddedCluster cluster = EmbeddedAerospike.builder().startCluster(ClusterOptions.nodes(3).build())) {
 *     AerospikeClient client = new AerospikeClient(cluster.host(), cluster.port());
 *     cluster.node(1).stop();
 * }
 * }</pre>
 */
public final class EmbeddedCluster implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(EmbeddedCluster.class);

    private static final int LOOK_AGAIN_MILLIS = 5;
    private static final Duration LONGEST_RENEWAL = Duration.ofMinutes(1);

    private final ServerOptions options;
    private final ScheduledThreadPoolExecutor scheduler = BackgroundThreads.scheduler();
    private final Topology topology;
    private final MetadataLog metadata = new MetadataLog();
    private final List<ClusterNode> nodes = new CopyOnWriteArrayList<>();
    private final int firstPort;
    private final int firstTlsPort;

    EmbeddedCluster(ServerOptions options, ClusterOptions cluster, int firstPort, int firstTlsPort) {
        this.options = options;
        this.firstPort = firstPort;
        this.firstTlsPort = firstTlsPort;
        Map<String, NamespaceRule> rules = new LinkedHashMap<>();
        options.namespaces().forEach(each -> rules.put(WireText.fromJava(each.name()), each.rule()));
        this.topology = new Topology(rules, scheduler, cluster.failureDetection(), cluster.migrationTime());
        topology.onJoined(this::joined);
        try {
            cluster.racks().forEach(this::addNode);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        topology.rebalance();
        logger.warn(
                "Embedded Aerospike cluster on {}, ports {}, for development and tests only: data is lost on shutdown",
                host(),
                nodes.stream().map(ClusterNode::port).toList());
    }

    /** Address that the nodes listen on, numeric. */
    public String host() {
        return options.address().getHostAddress();
    }

    /** Port of the first node. */
    public int port() {
        return node(0).port();
    }

    /** The nodes in the order in which they were added, stopped ones included. */
    public List<ClusterNode> nodes() {
        return List.copyOf(nodes);
    }

    /** A node, counted from 0. */
    public ClusterNode node(int index) {
        return nodes.get(index);
    }

    /**
     * Adds a node without rack; it takes its share of the partitions.
     *
     * @throws IllegalStateException when there are 8 nodes already
     * @throws PortInUseException when its port cannot be used
     */
    public ClusterNode addNode() {
        return addNode(0);
    }

    /** As {@link #addNode()}, in a rack. */
    public ClusterNode addNode(int rack) {
        int index = nodes.size();
        ClusterNode node = new ClusterNode(
                this,
                options,
                firstPort == 0 ? 0 : firstPort + index,
                firstTlsPort == 0 ? 0 : firstTlsPort + index,
                rack);
        nodes.add(node);
        try {
            node.start();
        } catch (RuntimeException e) {
            nodes.remove(node);
            node.close();
            throw e;
        }
        return node;
    }

    /** Whether all running nodes are in one cluster that has nothing left to move. */
    public boolean isStable() {
        return topology.isStable();
    }

    /**
     * Waits until all running nodes are in one cluster that has nothing left to move.
     *
     * @throws IllegalStateException when that takes longer than {@code longest}
     */
    public void awaitStable(Duration longest) throws InterruptedException {
        long deadline = System.nanoTime() + longest.toNanos();
        while (!isStable()) {
            if (System.nanoTime() - deadline >= 0) {
                throw new IllegalStateException("cluster: not stable after " + longest
                        + " (expected: all running nodes together, nothing to move)");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    /** As {@link EmbeddedAerospike#received}, for all nodes together. */
    public ReceivedRequests received(RequestKind... kinds) {
        if (nodes.stream().noneMatch(node -> node.log().keeps())) {
            throw new IllegalStateException("remembered requests: 0 (expected: a builder with rememberRequests(n))");
        }
        return new ReceivedRequests(() -> nodes.stream().map(ClusterNode::log).toList(), RequestFilter.DATA.on(kinds));
    }

    /** Forgets the requests received so far. */
    public void forgetRequests() {
        nodes.forEach(node -> node.log().clear());
    }

    /**
     * Makes the cluster as new, for the next test: without records, faults and remembered requests, all nodes running,
     * together and none quiesced. Nodes that were added stay.
     */
    public void renew() throws InterruptedException {
        nodes.forEach(ClusterNode::renew);
        awaitStable(LONGEST_RENEWAL);
        nodes.forEach(ClusterNode::clear);
    }

    /** Stops all nodes and forgets their data. */
    @Override
    public void close() {
        scheduler.shutdownNow();
        topology.close();
        nodes.forEach(ClusterNode::close);
    }

    Topology topology() {
        return topology;
    }

    MetadataLog metadata() {
        return metadata;
    }

    private void joined(List<Member> members) {
        metadata.synchronize(nodes.stream()
                .filter(node -> members.stream().anyMatch(node::is))
                .toList());
    }
}
