package io.github.aerospring.embedded.storage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The records of one partition in digest order. Readers take no lock: a new version replaces its slot, a record that
 * comes or goes makes a new array. Writers hold the lock from looking at a record until it is replaced.
 */
public final class Partition {

    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(Record[].class);
    private static final Record[] EMPTY = {};

    private final RecordObserver observer;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Record[] records = EMPTY;

    /** A partition whose changes {@code observer} is told of. */
    Partition(RecordObserver observer) {
        this.observer = observer;
    }

    /** Begins a change of the partition. */
    public void lock() {
        lock.lock();
    }

    /** Ends a change of the partition. */
    public void unlock() {
        lock.unlock();
    }

    /** The present version of a record, expired or not; null if there is none. */
    public @Nullable Record find(Digest digest) {
        Record[] current = records;
        int index = indexOf(current, digest);
        return index < 0 ? null : at(current, index);
    }

    /**
     * The record with the largest digest below {@code digest}, null if there is none.
     *
     * @param digest null for the record with the largest digest of all
     */
    public @Nullable Record below(@Nullable Digest digest) {
        Record[] current = records;
        int insertion = digest == null ? current.length : indexOf(current, digest);
        int index = (insertion < 0 ? -insertion - 1 : insertion) - 1;
        return index < 0 ? null : at(current, index);
    }

    /** Number of records. */
    public int size() {
        return records.length;
    }

    /** Stores a version; the lock must be held. */
    public void put(Record record) {
        requireLock();
        Record[] current = records;
        int index = indexOf(current, record.digest());
        if (index >= 0) {
            Record before = at(current, index);
            SLOT.setRelease(current, index, record);
            observer.changed(before, record);
            return;
        }
        int insertion = -index - 1;
        Record[] grown = new Record[current.length + 1];
        System.arraycopy(current, 0, grown, 0, insertion);
        grown[insertion] = record;
        System.arraycopy(current, insertion, grown, insertion + 1, current.length - insertion);
        records = grown;
        observer.changed(null, record);
    }

    /** Removes a record if it is there; the lock must be held. */
    public void remove(Digest digest) {
        requireLock();
        Record[] current = records;
        int index = indexOf(current, digest);
        if (index < 0) {
            return;
        }
        Record before = at(current, index);
        Record[] shrunk = current.length == 1 ? EMPTY : new Record[current.length - 1];
        System.arraycopy(current, 0, shrunk, 0, index);
        System.arraycopy(current, index + 1, shrunk, index, shrunk.length - index);
        records = shrunk;
        observer.changed(before, null);
    }

    /** Shows each record, expired or not; the lock must be held. */
    public void forEach(Consumer<Record> consumer) {
        requireLock();
        Record[] current = records;
        for (int i = 0; i < current.length; i++) {
            consumer.accept(at(current, i));
        }
    }

    /** Removes all records that match and returns how many. */
    int removeIf(Predicate<Record> gone) {
        if (records.length == 0) {
            return 0;
        }
        lock.lock();
        try {
            Record[] current = records;
            List<Record> kept = new ArrayList<>(current.length);
            List<Record> removed = new ArrayList<>();
            for (Record record : current) {
                (gone.test(record) ? removed : kept).add(record);
            }
            if (!removed.isEmpty()) {
                records = kept.isEmpty() ? EMPTY : kept.toArray(EMPTY);
                observer.removed(removed, kept.isEmpty());
            }
            return removed.size();
        } finally {
            lock.unlock();
        }
    }

    private void requireLock() {
        if (!lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("partition changed by " + Thread.currentThread() + " without its lock");
        }
    }

    private static Record at(Record[] records, int index) {
        return (Record) SLOT.getAcquire(records, index);
    }

    private static int indexOf(Record[] records, Digest digest) {
        int low = 0;
        int high = records.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = at(records, middle).digest().compareTo(digest);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }
}
