package io.github.aerospring.embedded.index;

import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicIntegerArray;

import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * The entries of an index, ordered by partition, key and digest. Entries of one partition are changed under its lock; they
 * are read without any.
 */
final class IndexEntries {

    /** Bytes of a node of the tree that the real server keeps for each partition. */
    private static final long NODE_SIZE = 4096;
    /** Keys that fit into a node. */
    private static final int NODE_CAPACITY = 291;
    /** Keys that a node has on average when there are several. */
    private static final int NODE_FILL = 215;

    private final Comparator<Long> keyOrder;
    private final ConcurrentSkipListSet<IndexEntry> entries;
    private final AtomicIntegerArray sizes = new AtomicIntegerArray(Namespace.PARTITIONS);

    IndexEntries(KeyType type) {
        this.keyOrder = type.isUnsigned() ? Long::compareUnsigned : Long::compare;
        this.entries = new ConcurrentSkipListSet<>(
                Comparator.comparingInt((IndexEntry entry) -> entry.digest().partition())
                        .thenComparing(IndexEntry::key, keyOrder)
                        .thenComparing(IndexEntry::digest));
    }

    void add(long key, Digest digest) {
        if (entries.add(new IndexEntry(key, digest))) {
            sizes.incrementAndGet(digest.partition());
        }
    }

    void remove(long key, Digest digest) {
        if (entries.remove(new IndexEntry(key, digest))) {
            sizes.decrementAndGet(digest.partition());
        }
    }

    /**
     * Entries of a partition.
     *
     * @param after entry behind which to begin, {@code null} to begin with the first key of the range
     */
    NavigableSet<IndexEntry> range(int partition, KeyRange range, @Nullable IndexEntry after) {
        boolean resumes = after != null && keyOrder.compare(after.key(), range.min()) >= 0;
        IndexEntry from = resumes && after != null ? after : new IndexEntry(range.min(), Digest.lowest(partition));
        IndexEntry to = new IndexEntry(range.max(), Digest.highest(partition));
        return keyOrder.compare(from.key(), to.key()) > 0
                ? new ConcurrentSkipListSet<>()
                : entries.subSet(from, !resumes, to, true);
    }

    /** All entries, those that come or go meanwhile perhaps included. */
    Set<IndexEntry> all() {
        return entries;
    }

    long size() {
        long size = 0;
        for (int partition = 0; partition < sizes.length(); partition++) {
            size += sizes.get(partition);
        }
        return size;
    }

    /** Bytes that the trees of the real server take: exact while each has one node, else about right. */
    long usedBytes() {
        long nodes = 0;
        for (int partition = 0; partition < sizes.length(); partition++) {
            int size = sizes.get(partition);
            nodes += size <= NODE_CAPACITY ? 1 : 2 + size / NODE_FILL;
        }
        return nodes * NODE_SIZE;
    }
}
