package io.github.aerospring.embedded.index;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

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
        long[] keys = entries.keys().sorted().toArray();
        long distinctKeys = IntStream.range(0, keys.length)
                .filter(i -> i == 0 || keys[i] != keys[i - 1])
                .count();
        entriesPerKey = ratio(keys.length, distinctKeys);
        entriesPerRecord = type == IndexType.DEFAULT ? Math.min(keys.length, 1) : ratio(keys.length, entries.records());
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
