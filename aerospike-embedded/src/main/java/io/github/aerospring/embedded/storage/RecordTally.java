package io.github.aerospring.embedded.storage;

import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/** Counts the records of a namespace as they come and go, and tells when the first one that can expire arrives. */
final class RecordTally implements RecordObserver {

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

    @Override
    public void changed(@Nullable Record before, @Nullable Record after) {
        if (after != null) {
            added(after);
        }
        if (before != null) {
            removed(before);
        }
    }

    private void added(Record record) {
        objects.incrementAndGet();
        record.set().added(record.usedBytes());
        if (record.voidTime() != 0 && expirable.incrementAndGet() == 1) {
            onExpirable.run();
        }
    }

    private void removed(Record record) {
        objects.decrementAndGet();
        record.set().removed(record.usedBytes());
        if (record.voidTime() != 0) {
            expirable.decrementAndGet();
        }
    }
}
