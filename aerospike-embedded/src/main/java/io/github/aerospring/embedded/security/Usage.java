package io.github.aerospring.embedded.security;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Requests of one user of one kind, reads or writes, counted by the second. */
final class Usage {

    private static final long WINDOW = TimeUnit.SECONDS.toNanos(1);

    private final ReentrantLock lock = new ReentrantLock();
    private long windowStart = System.nanoTime();
    private long inWindow;
    private long lastWindow;
    private long queryRate;
    private int limitlessQueries;

    /** Counts a request on one record; false when it would exceed the quota (0 for none). */
    boolean countRecord(long quota) {
        lock.lock();
        try {
            roll(System.nanoTime());
            if (quota > 0 && inWindow + queryRate >= quota) {
                return false;
            }
            inWindow++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Begins a query; false when its records per second (0 for no limit of its own) would exceed the quota. */
    boolean beginQuery(long recordsPerSecond, long quota) {
        lock.lock();
        try {
            if (quota > 0 && queryRate + recordsPerSecond > quota) {
                return false;
            }
            queryRate += recordsPerSecond;
            limitlessQueries += recordsPerSecond == 0 ? 1 : 0;
            return true;
        } finally {
            lock.unlock();
        }
    }

    void endQuery(long recordsPerSecond) {
        lock.lock();
        try {
            queryRate -= recordsPerSecond;
            limitlessQueries -= recordsPerSecond == 0 ? 1 : 0;
        } finally {
            lock.unlock();
        }
    }

    /** What clients are told: quota, single records per second, records per second of queries, queries without limit. */
    int[] describe(long quota) {
        lock.lock();
        try {
            roll(System.nanoTime());
            return new int[] {(int) quota, (int) Math.max(lastWindow, inWindow), (int) queryRate, limitlessQueries};
        } finally {
            lock.unlock();
        }
    }

    private void roll(long now) {
        long windows = (now - windowStart) / WINDOW;
        if (windows > 0) {
            lastWindow = windows == 1 ? inWindow : 0;
            inWindow = 0;
            windowStart += windows * WINDOW;
        }
    }
}
