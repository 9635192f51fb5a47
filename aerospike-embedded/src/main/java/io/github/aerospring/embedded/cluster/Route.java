package io.github.aerospring.embedded.cluster;

import java.util.List;
import java.util.concurrent.locks.Lock;

import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;

/**
 * The way of one request on one record through a cluster as it is now. Good as long as the topology is held, see
 * {@link Topology#read}.
 */
public final class Route {

    private final Topology topology;
    private final PartitionPlan plan;
    private final Member self;
    private final String namespace;
    private final Digest digest;

    Route(Topology topology, PartitionPlan plan, Member self, String namespace, Digest digest) {
        this.topology = topology;
        this.plan = plan;
        this.self = self;
        this.namespace = namespace;
        this.digest = digest;
    }

    /** Lock that all writes of the partition hold. */
    public Lock lock() {
        return topology.partitionLock(namespace, digest.partition());
    }

    /** Whether the node that has the request sees the master. */
    public boolean isMasterVisible() {
        return self.sees(plan.master());
    }

    /** Data of the master. */
    public Namespace master() {
        return plan.master().namespace(namespace);
    }

    /** Whether there may be newer versions than that of the master. */
    public boolean hasDuplicates() {
        return !plan.duplicates().isEmpty();
    }

    /** Data that a read may see: that of the node itself if it has everything, else that of the master. */
    public Namespace forRead() {
        return (plan.canRead(self) ? self : plan.master()).namespace(namespace);
    }

    /** Whether a read can be answered. */
    public boolean canRead() {
        return plan.canRead(self) || isMasterVisible();
    }

    /** Gives the master the best version of the record that any visible node has. */
    public void resolveDuplicates() {
        Namespace master = master();
        for (Member other : plan.duplicates()) {
            if (plan.master().sees(other)) {
                RecordCopies.merge(
                        other.namespace(namespace),
                        master,
                        digest,
                        topology.rule(namespace).conflictResolution());
            }
        }
    }

    /** Gives the replicas the version of the master; false when one of them is gone without the others knowing yet. */
    public boolean replicate() {
        boolean complete = true;
        List<Member> replicas = plan.replicas();
        for (Member replica : replicas) {
            if (replica == plan.master()) {
                continue;
            }
            if (plan.master().sees(replica)) {
                RecordCopies.replicate(master(), replica.namespace(namespace), digest);
            } else {
                complete = false;
            }
        }
        return complete;
    }
}
