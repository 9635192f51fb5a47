package io.github.aerospring.embedded.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who has which part in a partition of one namespace, from one rebalance to the next. Read while the lock of the topology
 * is held; changed by migrations that hold the lock of the partition, too.
 */
final class PartitionPlan {

    private final int partition;
    private final List<Member> sequence;
    private final int replicas;
    private final boolean[] receiving;
    private volatile int master;
    private volatile List<Member> duplicates = List.of();
    private volatile int pendingForMaster;

    private PartitionPlan(int partition, List<Member> sequence, int replicas) {
        this.partition = partition;
        this.sequence = sequence;
        this.replicas = replicas;
        this.receiving = new boolean[replicas];
    }

    /**
     * Decides about a partition and changes the versions of the copies accordingly.
     *
     * @param sequence members of the cluster in the order in which they own the partition
     * @param lineages first of the numbers that new lineages get
     */
    static PartitionPlan balance(int partition, List<Member> sequence, int replicas, String namespace, long lineages) {
        PartitionPlan plan = new PartitionPlan(partition, sequence, replicas);
        Copies copies = new Copies(sequence, namespace, partition);
        int workingMaster = copies.workingMaster();
        if (workingMaster < 0) {
            plan.assign(namespace, lineages);
            return plan;
        }
        List<Integer> others = copies.duplicates(workingMaster);
        boolean complete = true;
        for (int i = 0; i < replicas; i++) {
            PartitionVersion version = copies.version(i);
            boolean lacks = version == null || version.subset();
            plan.receiving[i] = !others.isEmpty() || (i != workingMaster && lacks);
            complete &= !plan.receiving[i];
        }
        plan.master = workingMaster;
        if (complete) {
            plan.assign(namespace, lineages);
            plan.dropSuperfluous(namespace);
        } else {
            copies.advance(workingMaster, others, replicas, lineages);
            plan.duplicates = others.stream().map(sequence::get).toList();
            plan.pendingForMaster = plan.sourcesOfMaster().size();
        }
        return plan;
    }

    int partition() {
        return partition;
    }

    Member master() {
        return sequence.get(master);
    }

    /** The one who will be master when nothing is left to move. */
    Member finalMaster() {
        return sequence.get(0);
    }

    /** Members with versions of records that the master may not have. */
    List<Member> duplicates() {
        return duplicates;
    }

    List<Member> replicas() {
        return sequence.subList(0, replicas);
    }

    int replicaIndex(Member member) {
        return replicas().indexOf(member);
    }

    /** Whether a replica still waits for records. */
    boolean isReceiving(int replica) {
        return receiving[replica];
    }

    boolean isReceiving(Member member) {
        int replica = replicaIndex(member);
        return replica >= 0 && receiving[replica];
    }

    /** Whether reads may be answered by a member itself. */
    boolean canRead(Member member) {
        return member == master() || (replicaIndex(member) > 0 && !isReceiving(member));
    }

    /** Members whose records the final master needs: the working master, if it is another one, and the duplicates. */
    List<Member> sourcesOfMaster() {
        List<Member> sources = new ArrayList<>();
        if (master != 0) {
            sources.add(master());
        }
        duplicates.stream().filter(member -> member != finalMaster()).forEach(sources::add);
        return sources;
    }

    /** Replicas that the final master has to send to once it has everything itself. */
    List<Member> receivers() {
        List<Member> receivers = new ArrayList<>();
        for (int i = 1; i < replicas; i++) {
            if (receiving[i]) {
                receivers.add(sequence.get(i));
            }
        }
        return receivers;
    }

    boolean masterIsComplete() {
        return pendingForMaster == 0;
    }

    /** The final master has the records of a source. */
    void received(Member source, String namespace, long lineage) {
        if (source == master() && master != 0) {
            master = 0;
            source.version(namespace, partition, subset(source, namespace, lineage));
        } else {
            duplicates = duplicates.stream().filter(each -> each != source).toList();
            source.version(namespace, partition, subset(source, namespace, lineage));
        }
        pendingForMaster--;
        if (pendingForMaster == 0) {
            duplicates = List.of();
            receiving[0] = false;
            finalMaster().version(namespace, partition, PartitionVersion.full(lineage, true));
        }
    }

    /** A replica has the records of the final master. */
    void completed(Member receiver, String namespace, long lineage) {
        receiving[replicaIndex(receiver)] = false;
        receiver.version(namespace, partition, PartitionVersion.full(lineage, false));
    }

    boolean isComplete() {
        for (boolean waits : receiving) {
            if (waits) {
                return false;
            }
        }
        return true;
    }

    /** Empties the copies of members that are no replicas. */
    void dropSuperfluous(String namespace) {
        for (Member member : sequence.subList(replicas, sequence.size())) {
            if (member.version(namespace, partition) != null) {
                member.version(namespace, partition, null);
                RecordCopies.clear(member.namespace(namespace), partition);
            }
        }
    }

    private void assign(String namespace, long lineage) {
        Arrays.fill(receiving, false);
        master = 0;
        for (int i = 0; i < replicas; i++) {
            sequence.get(i).version(namespace, partition, PartitionVersion.full(lineage, i == 0));
        }
    }

    /** A source that is a complete replica stays one; the others have a part of what the final master has now. */
    private @Nullable PartitionVersion subset(Member source, String namespace, long lineage) {
        PartitionVersion version = source.version(namespace, partition);
        int replica = replicaIndex(source);
        if (replica > 0 && !receiving[replica]) {
            return PartitionVersion.full(lineage, false);
        }
        return version == null ? null : version.asSubsetOf(lineage);
    }
}
