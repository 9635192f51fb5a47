package io.github.aerospring.embedded.index;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import io.github.aerospring.embedded.storage.Digest;

/** How far an index is with the records that were there when it was created, and what was found then. */
final class LoadProgress {

    private static final int PERCENT = 100;

    private volatile boolean readable;
    private volatile int percent;
    private volatile long millis;
    private volatile long entriesPerKey;
    private volatile long entriesPerRecord;

    /** There were no records. */
    void skip() {
        percent = PERCENT;
        readable = true;
    }

    /** So many records were looked at, of {@code all}. */
    void advance(long records, long all) {
        percent = all == 0 ? PERCENT : (int) Math.min(PERCENT, records * PERCENT / all);
    }

    /** All records were looked at. */
    void finish(long startedNanos, IndexEntries entries, IndexType type) {
        millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNanos);
        percent = PERCENT;
        readable = true;
        measure(entries, type);
    }

    private void measure(IndexEntries entries, IndexType type) {
        long count = 0;
        Set<Long> keys = new HashSet<>();
        Set<Digest> records = new HashSet<>();
        for (IndexEntry entry : entries.all()) {
            count++;
            keys.add(entry.key());
            if (type != IndexType.DEFAULT) {
                records.add(entry.digest());
            }
        }
        entriesPerKey = ratio(count, keys.size());
        entriesPerRecord = type == IndexType.DEFAULT ? Math.min(count, 1) : ratio(count, records.size());
    }

    private static long ratio(long count, long of) {
        return of == 0 ? 0 : Math.round((double) count / of);
    }

    boolean readable() {
        return readable;
    }

    int percent() {
        return percent;
    }

    long millis() {
        return millis;
    }

    long entriesPerKey() {
        return entriesPerKey;
    }

    long entriesPerRecord() {
        return entriesPerRecord;
    }
}
