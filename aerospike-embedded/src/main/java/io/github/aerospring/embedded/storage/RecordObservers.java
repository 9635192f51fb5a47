package io.github.aerospring.embedded.storage;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

/** Passes every change on to all observers of a namespace, in the order in which they came. */
final class RecordObservers implements RecordObserver {

    private final List<RecordObserver> observers = new CopyOnWriteArrayList<>();

    RecordObservers(RecordObserver first) {
        observers.add(first);
    }

    void add(RecordObserver observer) {
        observers.add(observer);
    }

    @Override
    public void changed(@Nullable Record before, @Nullable Record after) {
        for (RecordObserver observer : observers) {
            observer.changed(before, after);
        }
    }

    @Override
    public void removed(List<Record> records, boolean all) {
        for (RecordObserver observer : observers) {
            observer.removed(records, all);
        }
    }
}
