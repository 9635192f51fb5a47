package io.github.aerospring.embedded.storage;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

/** Passes every change on to all observers of a namespace, in the order in which they came. */
final class RecordObservers implements RecordObserver {

    private final List<RecordObserver> all = new CopyOnWriteArrayList<>();

    RecordObservers(RecordObserver first) {
        all.add(first);
    }

    void add(RecordObserver observer) {
        all.add(observer);
    }

    @Override
    public void changed(@Nullable Record before, @Nullable Record after) {
        for (RecordObserver observer : all) {
            observer.changed(before, after);
        }
    }
}
