package io.github.aerospring.embedded.storage;

import java.util.concurrent.atomic.AtomicLong;

/** Counts the records of a namespace as they come and go, and tells when the first one that can expire arrives. */
final class RecordTally {

    private final AtomicLong objects = new AtomicLong();
    private final AtomicLong expirable = new AtomicLong();
    private final Runnable onExpirable;

    RecordTally(Runnable onExpirable) {
        this.onExpirable = onExpirable;
    }

    long objects() {
        return objects.get();
    }

    long expirable() {
        return expirable.get();
    }

    void added(Record record) {
        objects.incrementAndGet();
        record.set().added(record.usedBytes());
        if (record.voidTime() != 0 && expirable.incrementAndGet() == 1) {
            onExpirable.run();
        }
    }

    void removed(Record record) {
        objects.decrementAndGet();
        record.set().removed(record.usedBytes());
        if (record.voidTime() != 0) {
            expirable.decrementAndGet();
        }
    }
}
