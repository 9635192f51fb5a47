package io.github.aerospring.embedded.index;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;
import org.jspecify.annotations.Nullable;

/** The entries of an index. Those of a partition are changed under its lock, and read without any. */
final class IndexEntries {

    /** Bytes of a node of the tree that the real server keeps for each partition. */
    private static final long NODE_SIZE = 4096;
    /** Keys that fit into a node. */
    private static final int NODE_CAPACITY = 291;
    /** Keys that a node has on average when there are several. */
    private static final int NODE_FILL = 215;

    /** Changes keys so that they sort as signed numbers, and back. */
    private final long orderMask;
    /** Null for a partition that has none. */
    private final AtomicReferenceArray<@Nullable SortedEntries> partitions =
            new AtomicReferenceArray<>(Namespace.PARTITIONS);

    IndexEntries(KeyType type) {
        this.orderMask = type.isUnsigned() ? Long.MIN_VALUE : 0;
    }

    void add(Digest digest, long[] keys) {
        if (keys.length > 0) {
            set(digest.partition(), of(digest.partition()).with(digest, sortable(keys)));
        }
    }

    void remove(Digest digest, long[] keys) {
        if (keys.length > 0) {
            set(digest.partition(), of(digest.partition()).without(digest, sortable(keys)));
        }
    }

    void clear(int partition) {
        set(partition, SortedEntries.NONE);
    }

    /** Removes all entries of records of a partition. */
    void removeAll(int partition, Set<Digest> records) {
        set(partition, of(partition).withoutAll(records));
    }

    /**
     * The first entries of a range in a partition, in ascending order.
     *
     * @param after entry behind which to begin, {@code null} to begin with the first key of the range
     */
    List<IndexEntry> range(int partition, KeyRange range, @Nullable IndexEntry after, int limit) {
        SortedEntries entries = of(partition);
        long min = range.min() ^ orderMask;
        long max = range.max() ^ orderMask;
        int first = after == null || (after.key() ^ orderMask) < min
                ? entries.from(min)
                : entries.behind(after.key() ^ orderMask, after.digest());
        int end = max == Long.MAX_VALUE ? entries.size() : entries.from(max + 1);
        if (first >= end) {
            return List.of();
        }
        return IntStream.range(first, first + Math.min(limit, end - first))
                .mapToObj(i -> new IndexEntry(entries.key(i) ^ orderMask, entries.digest(i)))
                .toList();
    }

    /** The entries of partitions that have some, as they are now. */
    List<SortedEntries> partitions() {
        return nonEmpty().toList();
    }

    /** Number of entries. */
    long size() {
        return nonEmpty().mapToLong(SortedEntries::size).sum();
    }

    /** Bytes that the trees of the real server take: exact while each has one node, else about right. */
    long usedBytes() {
        long more = nonEmpty()
                .mapToLong(SortedEntries::size)
                .filter(size -> size > NODE_CAPACITY)
                .map(size -> 1 + size / NODE_FILL)
                .sum();
        return (Namespace.PARTITIONS + more) * NODE_SIZE;
    }

    private SortedEntries of(int partition) {
        SortedEntries entries = partitions.get(partition);
        return entries == null ? SortedEntries.NONE : entries;
    }

    private void set(int partition, SortedEntries entries) {
        partitions.set(partition, entries.size() == 0 ? null : entries);
    }

    private long[] sortable(long[] keys) {
        return LongStream.of(keys).map(key -> key ^ orderMask).sorted().toArray();
    }

    private Stream<SortedEntries> nonEmpty() {
        return IntStream.range(0, Namespace.PARTITIONS).mapToObj(this::of).filter(entries -> entries.size() > 0);
    }
}
