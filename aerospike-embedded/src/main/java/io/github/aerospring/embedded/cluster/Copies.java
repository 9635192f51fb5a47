package io.github.aerospring.embedded.cluster;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The copies of a partition that the members of a new cluster bring along, in the order in which they own it. */
final class Copies {

    private final List<Member> sequence;
    private final String namespace;
    private final int partition;
    private final @Nullable PartitionVersion[] versions;

    Copies(List<Member> sequence, String namespace, int partition) {
        this.sequence = sequence;
        this.namespace = namespace;
        this.partition = partition;
        this.versions = new PartitionVersion[sequence.size()];
        for (int i = 0; i < versions.length; i++) {
            versions[i] = sequence.get(i).version(namespace, partition);
        }
    }

    @Nullable
    PartitionVersion version(int index) {
        return versions[index];
    }

    /**
     * Who serves the partition until records have moved: one who was master before, or has a complete copy of the same
     * lineage and comes earlier; else the best copy; -1 if there is none.
     */
    int workingMaster() {
        int best = -1;
        int bestScore = -1;
        for (int i = 0; i < versions.length; i++) {
            PartitionVersion version = versions[i];
            if (version != null && version.master()) {
                return earliestFullCopy(i, version);
            }
            if (version != null && version.score() > bestScore) {
                best = i;
                bestScore = version.score();
            }
        }
        return best;
    }

    /** Members with versions of records that the working master may lack: one for each other lineage. */
    List<Integer> duplicates(int workingMaster) {
        List<Integer> found = new ArrayList<>();
        List<Long> lineages = new ArrayList<>();
        for (int i = 0; i < versions.length; i++) {
            PartitionVersion version = versions[i];
            if (version != null && !version.subset() && !lineages.contains(version.lineage())) {
                lineages.add(version.lineage());
                found.add(i);
            }
        }
        for (int i = 0; i < versions.length; i++) {
            PartitionVersion version = versions[i];
            if (version != null && version.subset() && !lineages.contains(version.lineage())) {
                found.add(i);
            }
        }
        PartitionVersion master = versions[workingMaster];
        found.removeIf(i -> {
            PartitionVersion version = versions[i];
            return i == workingMaster
                    || (version != null && master != null && version.isFullCopyOf(master) && !master.subset());
        });
        return found;
    }

    /** Gives the copies the versions that they have while records move. */
    void advance(int workingMaster, List<Integer> duplicates, int replicas, long lineages) {
        PartitionVersion before = versions[workingMaster];
        long masterLineage = workingMaster == 0 || duplicates.isEmpty() ? lineages : lineages + 1;
        for (int i = 0; i < versions.length; i++) {
            PartitionVersion version = versions[i];
            if (i == workingMaster) {
                set(i, PartitionVersion.full(masterLineage, true));
            } else if (version == null) {
                set(i, i < replicas ? PartitionVersion.begun(lineages) : null);
            } else if (i == 0) {
                set(i, new PartitionVersion(lineages, false, duplicates.isEmpty(), version.evade()));
            } else {
                boolean follows = before != null && version.lineage() == before.lineage();
                int duplicate = duplicates.indexOf(i);
                long lineage = follows ? masterLineage : duplicate >= 0 ? lineages + 2 + duplicate : version.lineage();
                boolean subset = version.subset()
                        || (follows && i >= replicas)
                        || (follows && !duplicates.isEmpty() && workingMaster == 0);
                set(i, new PartitionVersion(lineage, false, subset, version.evade()));
            }
        }
    }

    private int earliestFullCopy(int master, PartitionVersion ofMaster) {
        if (!ofMaster.subset()) {
            for (int i = 0; i < master; i++) {
                PartitionVersion version = versions[i];
                if (version != null && version.isFullCopyOf(ofMaster)) {
                    return i;
                }
            }
        }
        return master;
    }

    private void set(int index, @Nullable PartitionVersion version) {
        sequence.get(index).version(namespace, partition, version);
    }
}
