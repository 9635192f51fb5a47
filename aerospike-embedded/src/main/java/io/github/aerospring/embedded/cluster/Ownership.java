package io.github.aerospring.embedded.cluster;

/** The partitions that a node can answer queries about. */
@FunctionalInterface
public interface Ownership {

    /** Ownership of all partitions. */
    static Ownership ofAll() {
        return (namespace, partition) -> true;
    }

    /** Whether the node has all records of a partition. */
    boolean owns(String namespace, int partition);

    /** Whether the node is the master of a partition, so that it and no other does what is to be done once. */
    default boolean isMaster(String namespace, int partition) {
        return owns(namespace, partition);
    }
}
