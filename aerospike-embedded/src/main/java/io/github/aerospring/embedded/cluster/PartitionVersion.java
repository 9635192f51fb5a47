package io.github.aerospring.embedded.cluster;

/**
 * What a node knows about its own copy of a partition.
 *
 * @param lineage copies with the same number have had the same writes
 * @param master whether the node was the master of the partition
 * @param subset whether records of the lineage may be missing
 * @param evade whether the copy was begun empty, so that another one is preferred
 */
record PartitionVersion(long lineage, boolean master, boolean subset, boolean evade) {

    static PartitionVersion full(long lineage, boolean master) {
        return new PartitionVersion(lineage, master, false, false);
    }

    static PartitionVersion begun(long lineage) {
        return new PartitionVersion(lineage, false, true, true);
    }

    PartitionVersion asSubsetOf(long newLineage) {
        return new PartitionVersion(newLineage, false, true, evade);
    }

    /** The copy of a node that was cut off: it may have missed writes since. */
    PartitionVersion isolated() {
        return new PartitionVersion(lineage, false, true, evade);
    }

    boolean isFullCopyOf(PartitionVersion other) {
        return !subset && lineage == other.lineage;
    }

    /** How much a copy is preferred as master when none was master before. */
    int score() {
        return 3 - (subset ? 1 : 0) - (evade ? 2 : 0);
    }
}
