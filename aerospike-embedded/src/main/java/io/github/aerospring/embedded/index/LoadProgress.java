package io.github.aerospring.embedded.index;

import java.util.List;
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
        readable = true;
        percent = PERCENT;
    }

    /** So many records were looked at, of {@code all}. Clients take 100 for the end, so it stays below. */
    void advance(long records, long all) {
        percent = all == 0 ? 0 : (int) Math.min(PERCENT - 1, records * PERCENT / all);
    }

    /** All records were looked at. */
    void finish(long startedNanos, IndexEntries entries, IndexType type) {
        measure(entries.partitions(), type);
        millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNanos);
        readable = true;
        percent = PERCENT;
    }

    private void measure(List<SortedEntries> partitions, IndexType type) {
        long[] keys =
                partitions.stream().flatMapToLong(SortedEntries::keys).sorted().toArray();
        long distinctKeys = IntStream.range(0, keys.length)
                .filter(i -> i == 0 || keys[i] != keys[i - 1])
                .count();
        entriesPerKey = ratio(keys.length, distinctKeys);
        entriesPerRecord = type == IndexType.DEFAULT
                ? Math.min(keys.length, 1)
                : ratio(
                        keys.length,
                        partitions.stream().mapToLong(SortedEntries::records).sum());
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
