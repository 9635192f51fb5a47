package io.github.aerospring.embedded.query;

import java.util.concurrent.TimeUnit;

/** Keeps a query at a number of records per second. */
final class Pace {

    private static final long SHORTEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final long recordsPerSecond;
    private final long startNanos = System.nanoTime();
    private long records;

    /** A pace; 0 records per second stand for no limit. */
    Pace(long recordsPerSecond) {
        this.recordsPerSecond = recordsPerSecond;
    }

    /** Whether there is a limit. */
    boolean isLimited() {
        return recordsPerSecond > 0;
    }

    /** Counts a record; true if the query is ahead of its pace, so that it should pause now. */
    boolean isAheadAfterRecord() {
        records++;
        return isLimited() && aheadNanos() >= SHORTEST_PAUSE_NANOS;
    }

    /** Waits until the query is no longer ahead; ends early when the thread is interrupted. */
    void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(aheadNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long aheadNanos() {
        long due = (long) (records * (double) TimeUnit.SECONDS.toNanos(1) / recordsPerSecond);
        return due - (System.nanoTime() - startNanos);
    }
}
