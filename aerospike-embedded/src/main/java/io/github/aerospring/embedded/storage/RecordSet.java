package io.github.aerospring.embedded.storage;

import java.util.concurrent.atomic.LongAdder;

/** A set of a namespace: its name, settings and counts. The empty name stands for records without a set. */
public final class RecordSet {

    /** Longest name in bytes. */
    public static final int MAX_NAME = 63;

    private final String name;
    private final Settings settings = new Settings(SetSettings.ALL);
    private final LongAdder objects = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private volatile long truncatedBefore;

    RecordSet(String name) {
        this.name = name;
    }

    /** Name, empty for records without a set. */
    public String name() {
        return name;
    }

    /** Settings, see {@link SetSettings}. */
    public Settings settings() {
        return settings;
    }

    /** Number of records. */
    public long objects() {
        return objects.sum();
    }

    /** Bytes of the records in the storage format of the real server. */
    public long bytes() {
        return bytes.sum();
    }

    /** Records last updated before this time (milliseconds since 2010) are gone; 0 if the set was never truncated. */
    public long truncatedBefore() {
        return truncatedBefore;
    }

    void truncateBefore(long millis) {
        truncatedBefore = millis;
    }

    void added(int size) {
        objects.increment();
        bytes.add(size);
    }

    void removed(int size) {
        objects.decrement();
        bytes.add(-size);
    }
}
