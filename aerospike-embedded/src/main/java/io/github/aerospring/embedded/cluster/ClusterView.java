package io.github.aerospring.embedded.cluster;

import java.util.List;

/** What a node knows about the cluster that it is in. */
public interface ClusterView extends Ownership {

    /** Number of nodes, this one included. */
    int size();

    /** Key of the present cluster: it changes when nodes come or go. */
    String key();

    /** Identity of the node that leads the cluster: the one with the largest. */
    String principal();

    /** The other nodes. */
    List<Node> peers();

    /** Number that goes up when peers come or go. */
    long peersGeneration();

    /** Number that goes up when the node gains or loses partitions; -1 before the node is in a cluster. */
    long partitionGeneration();

    /** Number that goes up when partitions are distributed anew. */
    long rebalanceGeneration();

    /** Copies of each record that the cluster was configured to have. */
    int configuredReplicas(String namespace);

    /** Copies of each record that the cluster has nodes for. */
    int replicas(String namespace);

    /** How conflicting versions of a record are resolved. */
    ConflictResolution conflictResolution(String namespace);

    /**
     * Bitmaps of the partitions of the node in base64, one per copy, that of the master first. Partition 0 is the highest
     * bit of the first byte.
     */
    List<String> replicaMaps(String namespace);

    /** Partitions that the node still has to send. */
    long partitionsToSend(String namespace);

    /** Partitions that the node still has to receive. */
    long partitionsToReceive(String namespace);

    /** Number of the rack of the node, 0 for none. */
    int rack();

    /** Whether clients may ask for racks. */
    boolean knowsRacks();
}
