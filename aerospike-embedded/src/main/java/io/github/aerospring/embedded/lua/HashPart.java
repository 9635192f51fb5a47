package io.github.aerospring.embedded.lua;

import java.util.Arrays;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/**
 * The hash part of a table, of a fixed capacity that is a power of two. A key whose value became nil keeps its place, so that
 * an iteration can go on from it.
 */
final class HashPart {

    private static final HashPart NONE = new HashPart(0);
    private static final int FREE = -1;

    private final Object[] keys;
    private final Object[] values;
    private final int[] places;
    private int used;

    private HashPart(int capacity) {
        this.keys = new Object[capacity];
        this.values = new Object[capacity];
        this.places = new int[capacity * 2];
        Arrays.fill(places, FREE);
    }

    /** A part for {@code size} keys or more. */
    static HashPart ofSize(int size) {
        return size <= 0 ? NONE : new HashPart(size == 1 ? 1 : Integer.highestOneBit(size - 1) << 1);
    }

    boolean isEmpty() {
        return used == 0;
    }

    boolean isFull() {
        return used == keys.length;
    }

    Object get(Object key) {
        int at = find(key);
        return at < 0 ? NIL : values[at];
    }

    /** Position of a key, negative when it never was here. */
    int find(Object key) {
        if (used == 0) {
            return FREE;
        }
        int mask = places.length - 1;
        int place = spread(key) & mask;
        for (int at = places[place]; at != FREE; at = places[place]) {
            if (keys[at].equals(key)) {
                return at;
            }
            place = (place + 1) & mask;
        }
        return FREE;
    }

    /** Sets the value of a key that is here; false when it is not. */
    boolean replace(Object key, Object value) {
        int at = find(key);
        if (at < 0) {
            return false;
        }
        values[at] = value;
        return true;
    }

    /** Adds a key that is not here. */
    void add(Object key, Object value) {
        int mask = places.length - 1;
        int place = spread(key) & mask;
        while (places[place] != FREE) {
            place = (place + 1) & mask;
        }
        places[place] = used;
        keys[used] = key;
        values[used++] = value;
    }

    /** Takes the value of a key away. */
    Object remove(Object key) {
        int at = find(key);
        if (at < 0) {
            return NIL;
        }
        Object value = values[at];
        values[at] = NIL;
        return value;
    }

    int nextUsed(int from) {
        for (int at = from; at < used; at++) {
            if (values[at] != NIL) {
                return at;
            }
        }
        return FREE;
    }

    Object keyAt(int at) {
        return keys[at];
    }

    Object valueAt(int at) {
        return values[at];
    }

    /** Number of keys with a value; those for an array part are counted in {@code counts} too. */
    int countKeys(int[] counts) {
        int keysInUse = 0;
        for (int at = nextUsed(0); at >= 0; at = nextUsed(at + 1)) {
            keysInUse++;
            LuaTable.count(keys[at], counts);
        }
        return keysInUse;
    }

    private static int spread(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
