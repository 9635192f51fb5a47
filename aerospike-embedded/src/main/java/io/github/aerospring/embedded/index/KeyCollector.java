package io.github.aerospring.embedded.index;

import java.util.Arrays;

/** Gathers the keys of one record; each counts once. */
final class KeyCollector {

    /** No keys. */
    static final long[] NONE = {};

    private static final int FIRST_CAPACITY = 8;

    private long[] keys = NONE;
    private int size;

    void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, Math.max(FIRST_CAPACITY, 2 * size));
        }
        keys[size++] = key;
    }

    /** The different keys, sorted. */
    long[] distinct() {
        if (size <= 1) {
            return Arrays.copyOf(keys, size);
        }
        return Arrays.stream(keys, 0, size).sorted().distinct().toArray();
    }
}
