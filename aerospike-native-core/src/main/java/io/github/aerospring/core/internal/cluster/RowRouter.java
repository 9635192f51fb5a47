package io.github.aerospring.core.internal.cluster;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.cluster.Cluster;
import com.aerospike.client.cluster.Node;
import com.aerospike.client.cluster.Partition;
import com.aerospike.client.cluster.Partitions;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.ReadModeSC;
import com.aerospike.client.policy.Replica;
import io.github.aerospring.core.internal.wire.DigestHasher;
import org.jspecify.annotations.Nullable;

/**
 * Finds the node of a record as the official client does on an attempt. The usual replica rules are read from the
 * partition map; for the others the official client is asked once per partition.
 */
final class RowRouter {

    private static final int PARTITIONS = 4096;

    private final Cluster cluster;
    private final Policy policy;
    private final String namespace;
    private final boolean writes;
    private final int attempt;
    private final AtomicReferenceArray<Node>[] replicas;
    private final @Nullable Node @Nullable [] chosen;

    /**
     * A router for one call.
     *
     * @param attempt 0 for the first one
     * @throws AerospikeException.InvalidNamespace if the cluster does not have the namespace
     */
    RowRouter(Cluster cluster, Policy policy, String namespace, boolean writes, int attempt) {
        Map<String, Partitions> map = cluster.partitionMap;
        Partitions partitions = map.get(namespace);
        if (partitions == null) {
            throw new AerospikeException.InvalidNamespace(namespace, map.size());
        }
        this.cluster = cluster;
        this.policy = policy;
        this.namespace = namespace;
        this.writes = writes;
        this.attempt = attempt;
        this.replicas = partitions.replicas;
        Replica replica = partitions.scMode && !writes ? Partition.getReplicaSC(policy) : policy.replica;
        boolean mastersFirst = replica == Replica.SEQUENCE || replica == Replica.MASTER;
        this.chosen = mastersFirst && attempt == 0 ? null : new Node[PARTITIONS];
    }

    /** Partition of a record. */
    static int partition(byte[] digests, int digest) {
        return (digests[digest] & 0xFF | digests[digest + 1] << Byte.SIZE) & PARTITIONS - 1;
    }

    /**
     * Node of a record.
     *
     * @throws AerospikeException if no node has the partition
     */
    Node node(byte[] digests, int digest) {
        int partition = partition(digests, digest);
        if (chosen == null) {
            Node master = replicas[0].get(partition);
            return master != null && master.isActive() ? master : ask(digests, digest);
        }
        Node node = chosen[partition];
        if (node == null) {
            node = ask(digests, digest);
            chosen[partition] = node;
        }
        return node;
    }

    private Node ask(byte[] digests, int digest) {
        Key key = new Key(namespace, Arrays.copyOfRange(digests, digest, digest + DigestHasher.SIZE), null, null);
        if (writes) {
            return Partition.getNodeBatchWrite(cluster, key, policy.replica, null, attempt);
        }
        // A retry avoids the node of the attempt before even if it is the only one of the rack
        Node before = attempt > 0 && policy.replica == Replica.PREFER_RACK ? read(key, null, 0, 0) : null;
        return read(key, before, attempt, policy.readModeSC == ReadModeSC.LINEARIZE ? 0 : attempt);
    }

    private Node read(Key key, @Nullable Node before, int sequence, int sequenceSC) {
        return Partition.getNodeBatchRead(
                cluster, key, policy.replica, Partition.getReplicaSC(policy), before, sequence, sequenceSC);
    }
}
