package io.github.aerospring.embedded.index;

import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicReferenceArray;

import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.RecordSet;
import org.jspecify.annotations.Nullable;

/** The digests of the records of a set, so that a query of the set does not look at others. */
public final class SetIndex {

    /** Bytes of an element in the real server. */
    private static final int ELEMENT_SIZE = 16;

    private final RecordSet set;
    /** By partition; null for one that had no record of the set yet. */
    private final AtomicReferenceArray<@Nullable ConcurrentSkipListSet<Digest>> digests =
            new AtomicReferenceArray<>(Namespace.PARTITIONS);

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
        ConcurrentSkipListSet<Digest> present = digests.get(partition);
        if (present == null) {
            return null;
        }
        return digest == null ? present.floor(Digest.highest(partition)) : present.lower(digest);
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

    /** Takes over a record; the lock of its partition must be held. */
    void add(Record record) {
        int partition = record.digest().partition();
        ConcurrentSkipListSet<Digest> present = digests.get(partition);
        if (present == null) {
            present = new ConcurrentSkipListSet<>();
            digests.set(partition, present);
        }
        present.add(record.digest());
    }

    /** Forgets a record; the lock of its partition must be held. */
    void remove(Record record) {
        ConcurrentSkipListSet<Digest> present = digests.get(record.digest().partition());
        if (present != null) {
            present.remove(record.digest());
        }
    }
}
