package io.github.aerospring.embedded.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import io.github.aerospring.embedded.index.IndexEntry;
import io.github.aerospring.embedded.index.IndexType;
import io.github.aerospring.embedded.index.KeyRange;
import io.github.aerospring.embedded.index.SecondaryIndex;
import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Partition;
import io.github.aerospring.embedded.storage.Record;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a secondary index in a partition by ascending key, then digest. As in the real server a record with several
 * values in the range is found once among 100 entries, but again among the next 100. A walk through an index that is deleted
 * ends.
 */
final class IndexWalk implements RecordWalk {

    private static final int BURST = 100;

    private final Partition partition;
    private final SecondaryIndex index;
    private final PartitionStart start;
    private final boolean onceEach;
    private final Iterator<KeyRange> ranges;
    private final Deque<IndexEntry> burst = new ArrayDeque<>(0);
    private @Nullable KeyRange range;
    private @Nullable IndexEntry after;

    IndexWalk(Namespace namespace, SecondaryIndex index, IndexRange wanted, PartitionStart start) {
        this.partition = namespace.partition(start.partition());
        this.index = index;
        this.start = start;
        this.onceEach = wanted.hasMany() && index.definition().type() != IndexType.DEFAULT;
        this.ranges = wanted.keyRanges().iterator();
    }

    @Override
    public @Nullable Candidate next() {
        while (!index.isDropped() && (!burst.isEmpty() || fill())) {
            IndexEntry entry = burst.remove();
            Record record = partition.find(entry.digest());
            if (record != null) {
                return new Candidate(record, entry.key());
            }
        }
        return null;
    }

    /** Reads entries until there are some; false when there are no more. */
    private boolean fill() {
        while (burst.isEmpty()) {
            KeyRange present = range;
            if (present == null) {
                if (!ranges.hasNext()) {
                    return false;
                }
                present = ranges.next();
                after = start.after();
            }
            range = read(present) ? present : null;
        }
        return true;
    }

    /** Reads the next entries of a range; whether there may be more. */
    private boolean read(KeyRange present) {
        List<IndexEntry> entries = index.entries(start.partition(), present, after, BURST);
        Set<Digest> seen = new HashSet<>();
        for (IndexEntry entry : entries) {
            if (!onceEach || seen.add(entry.digest())) {
                burst.add(entry);
            }
            after = entry;
        }
        return entries.size() == BURST;
    }
}
