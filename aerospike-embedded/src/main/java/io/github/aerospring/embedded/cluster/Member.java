package io.github.aerospring.embedded.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Namespaces;
import org.jspecify.annotations.Nullable;

/** A node of a cluster with its data. What changes in it changes while the lock of its {@link Topology} is held. */
public final class Member {

    private final Node node;
    private final Namespaces namespaces;
    private final int rack;
    private final Map<String, @Nullable PartitionVersion[]> versions = new HashMap<>();
    private final AtomicLong partitionGeneration = new AtomicLong(-1);
    private volatile long peersGeneration;
    private volatile boolean running;
    private volatile boolean quiesced;
    private volatile int segment;
    private volatile @Nullable Island island;

    Member(Node node, Namespaces namespaces, int rack) {
        this.node = node;
        this.namespaces = namespaces;
        this.rack = rack;
        for (Namespace namespace : namespaces.all()) {
            versions.put(namespace.name(), new PartitionVersion[Namespace.PARTITIONS]);
        }
    }

    /** Identity of the node. */
    public Node node() {
        return node;
    }

    /** The data of the node in a namespace. */
    public Namespace namespace(String name) {
        Namespace namespace = namespaces.find(name);
        if (namespace == null) {
            throw new IllegalArgumentException("namespace: '" + name + "' (expected: one of the cluster)");
        }
        return namespace;
    }

    int rack() {
        return rack;
    }

    long idNumber() {
        return node.idNumber();
    }

    boolean isRunning() {
        return running;
    }

    void running(boolean now) {
        running = now;
    }

    boolean isQuiesced() {
        return quiesced;
    }

    void quiesced(boolean now) {
        quiesced = now;
    }

    /** Nodes see each other when they have the same number. */
    int segment() {
        return segment;
    }

    void segment(int number) {
        segment = number;
    }

    boolean sees(Member other) {
        return this == other || (running && other.running && segment == other.segment);
    }

    /** Cluster that the node is in, null before it is in one. */
    @Nullable
    Island island() {
        return island;
    }

    void join(@Nullable Island newIsland) {
        island = newIsland;
        peersGeneration++;
        bumpPartitionGeneration();
    }

    long peersGeneration() {
        return peersGeneration;
    }

    long partitionGeneration() {
        return partitionGeneration.get();
    }

    void bumpPartitionGeneration() {
        partitionGeneration.incrementAndGet();
    }

    @Nullable
    PartitionVersion version(String namespace, int partition) {
        @Nullable PartitionVersion[] all = versions.get(namespace);
        return all == null ? null : all[partition];
    }

    void version(String namespace, int partition, @Nullable PartitionVersion version) {
        @Nullable PartitionVersion[] all = versions.get(namespace);
        if (all != null) {
            all[partition] = version;
        }
    }

    @Override
    public String toString() {
        return node.id();
    }
}
