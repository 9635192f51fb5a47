package io.github.aerospring.embedded;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import io.github.aerospring.embedded.cluster.Member;
import io.github.aerospring.embedded.cluster.Node;
import io.github.aerospring.embedded.cluster.Topology;
import io.github.aerospring.embedded.command.RecordExecutor;
import io.github.aerospring.embedded.fault.Faults;
import io.github.aerospring.embedded.replication.RoutedRecords;
import io.github.aerospring.embedded.request.RequestLog;
import io.github.aerospring.embedded.storage.Namespaces;
import org.jspecify.annotations.Nullable;

/** A node of an {@link EmbeddedCluster}. */
public final class ClusterNode {

    private final EmbeddedCluster cluster;
    private final Topology topology;
    private final RunningNode node;
    private final int rack;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Member member;

    ClusterNode(EmbeddedCluster cluster, ServerOptions options, int port, int tlsPort, int rack) {
        this.cluster = cluster;
        this.topology = cluster.topology();
        this.rack = rack;
        this.node = new RunningNode(options, port, tlsPort, this::join);
    }

    /** Name by which clients and nodes know the node. */
    public String id() {
        return member().node().id();
    }

    /** Port that the node listens on; the same after {@link #restart()}. */
    public int port() {
        return node.port();
    }

    /** Port with TLS, 0 if the cluster has none. */
    public int tlsPort() {
        return node.tlsPort();
    }

    /** Number of the rack, 0 for none. */
    public int rack() {
        return rack;
    }

    /** What can be made to go wrong on the node. */
    public Faults faults() {
        return node.faults();
    }

    /** Whether the node runs. */
    public boolean isRunning() {
        return node.isRunning();
    }

    /**
     * Ends the node at once, with all its connections; its data stays. The others notice after the time of
     * {@link ClusterOptions.Builder#failureDetection} and take its partitions over.
     */
    public void stop() {
        lock.lock();
        try {
            if (node.isRunning()) {
                topology.stopped(member());
                node.stop();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Starts the node again, on the same port and with the data that it had. As with a real node that comes back with its
     * storage, records that were deleted in the meantime may come back, too. A node that runs is stopped first.
     *
     * @throws PortInUseException when another process has taken the port
     */
    public void restart() {
        lock.lock();
        try {
            stop();
            node.start();
            topology.started(member());
        } finally {
            lock.unlock();
        }
    }

    /**
     * Cuts the node off from the other nodes; clients still reach it. Both sides form clusters of their own and accept
     * writes, until {@link #reconnect()}.
     */
    public void isolate() {
        topology.isolate(member());
    }

    /** Lets the node see the others again; they agree on one version of each record. */
    public void reconnect() {
        topology.reconnect(member());
    }

    /** Makes the node hand all its partitions over to the others. */
    public void quiesce() {
        topology.quiesce(member(), true);
    }

    /** Lets the node own partitions again. */
    public void undoQuiesce() {
        topology.quiesce(member(), false);
    }

    @Override
    public String toString() {
        return "node " + node.port();
    }

    void start() {
        node.start();
        topology.started(member());
    }

    void close() {
        node.close();
    }

    void renew() {
        faults().endAll();
        reconnect();
        undoQuiesce();
        if (!isRunning()) {
            restart();
        }
    }

    void clear() {
        node.renew();
    }

    RequestLog log() {
        return node.log();
    }

    boolean is(Member other) {
        return member == other;
    }

    List<ClusterNode> visibleNodes() {
        List<Node> peers = member().node().view().peers();
        return cluster.nodes().stream()
                .filter(other ->
                        other.isRunning() && peers.contains(other.member().node()))
                .toList();
    }

    void applyMetadata(String command) {
        node.applyMetadata(command);
    }

    long clockMillis() {
        return node.clockMillis();
    }

    private RunningNode.Part join(Node identity, Namespaces namespaces, RecordExecutor commands) {
        Member joined = topology.add(identity, namespaces, rack);
        member = joined;
        return new RunningNode.Part(
                new RoutedRecords(joined, topology, commands),
                cluster.metadata().busOf(this));
    }

    private Member member() {
        Member joined = member;
        if (joined == null) {
            throw new IllegalStateException("node: not started (expected: a node that was started once)");
        }
        return joined;
    }
}
