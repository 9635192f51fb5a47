package io.github.aerospring.embedded.index;

import java.util.Comparator;
import java.util.concurrent.ConcurrentSkipListSet;

import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.RecordSet;
import org.jspecify.annotations.Nullable;

/** The digests of the records of a set, so that a query of the set does not look at others. */
public final class SetIndex {

    /** Bytes of an element in the real server. */
    private static final int ELEMENT_SIZE = 16;

    private final RecordSet set;
    private final ConcurrentSkipListSet<Digest> digests = new ConcurrentSkipListSet<>(
            Comparator.comparingInt(Digest::partition).thenComparing(digest -> digest));
    private volatile @Nullable String name;
    private volatile boolean populated;
    private volatile boolean dropped;

    /** An index of a set; without a name it was switched on in the configuration. */
    SetIndex(RecordSet set, @Nullable String name) {
        this.set = set;
        this.name = name;
    }

    /** Present name, {@code null} when the index was switched on in the configuration. */
    public @Nullable String name() {
        return name;
    }

    /** Name of the set. */
    public String set() {
        return set.name();
    }

    /** Whether all records of the set are in it. */
    public boolean isPopulated() {
        return populated;
    }

    /** Number of records. */
    public long entries() {
        return set.objects();
    }

    /** Memory that the real server would use. */
    public long usedBytes() {
        return set.objects() * ELEMENT_SIZE;
    }

    /**
     * The record of a partition with the largest digest below {@code digest}, {@code null} if there is none.
     *
     * @param digest {@code null} for the record with the largest digest of all
     */
    public @Nullable Digest below(int partition, @Nullable Digest digest) {
        Digest found = digest == null ? digests.floor(Digest.highest(partition)) : digests.lower(digest);
        return found == null || found.partition() != partition ? null : found;
    }

    void rename(String newName) {
        name = newName;
    }

    void populated() {
        populated = true;
    }

    void drop() {
        dropped = true;
    }

    boolean isDropped() {
        return dropped;
    }

    boolean concerns(Record record) {
        return record.set() == set;
    }

    void add(Record record) {
        digests.add(record.digest());
    }

    void remove(Record record) {
        digests.remove(record.digest());
    }
}
