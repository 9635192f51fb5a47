package io.github.aerospring.data.core;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Cuts what may be long into batches. */
final class Chunks {

    private final int size;

    Chunks(int size) {
        this.size = size;
    }

    /** Calls back with at most so many elements at a time, never with none, and keeps no more than these. */
    <T> void forEach(Iterator<? extends T> elements, Consumer<List<T>> action) {
        List<T> chunk = new ArrayList<>();
        while (elements.hasNext()) {
            chunk.add(elements.next());
            if (chunk.size() == size) {
                action.accept(chunk);
                chunk = new ArrayList<>();
            }
        }
        if (!chunk.isEmpty()) {
            action.accept(chunk);
        }
    }

    int size() {
        return size;
    }
}
