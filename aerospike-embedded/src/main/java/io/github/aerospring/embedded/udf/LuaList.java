package io.github.aerospring.embedded.udf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.LuaUserdata;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** A list. It grows in steps; one with step 0 does not grow, and what does not fit is not added. */
final class LuaList extends LuaUserdata {

    private static final int MAX_SIZE = 1 << 24;

    private final List<Object> elements;
    private final int flags;
    private final long step;
    private long capacity;

    LuaList(LuaTable metatable, List<Object> elements, int flags, long capacity, long step) {
        super(metatable);
        this.elements = elements;
        this.flags = flags;
        this.capacity = capacity;
        this.step = step;
    }

    /** Flags that the list had where it was read. */
    int flags() {
        return flags;
    }

    long step() {
        return step;
    }

    int size() {
        return elements.size();
    }

    /** The elements as they are. */
    List<Object> elements() {
        return Collections.unmodifiableList(elements);
    }

    /** Element at an index from 0, nil when there is none. */
    Object get(long index) {
        return index < elements.size() ? elements.get((int) index) : NIL;
    }

    /** Sets an element; indexes between the end and it become nil. */
    void set(long index, Object value) {
        if (index < elements.size()) {
            elements.set((int) index, value);
        } else if (hasRoom(index + 1 - elements.size())) {
            pad(index);
            elements.add(value);
        }
    }

    /** Inserts before an index. */
    void insert(long index, Object value) {
        if (hasRoom(Math.max(1, index + 1 - elements.size()))) {
            pad(index);
            elements.add((int) index, value);
        }
    }

    void append(Object value) {
        insert(elements.size(), value);
    }

    void remove(long index) {
        if (index < elements.size()) {
            elements.remove((int) index);
        }
    }

    void addAll(LuaList other) {
        if (hasRoom(other.size())) {
            elements.addAll(new ArrayList<>(other.elements));
        }
    }

    /** Removes all elements from an index on. */
    void trim(long index) {
        if (index < elements.size()) {
            elements.subList((int) index, elements.size()).clear();
        }
    }

    /** A list of its own with a part of the elements. */
    LuaList part(int from, int to) {
        return new LuaList(metatable(), new ArrayList<>(elements.subList(from, to)), 0, to - from, step);
    }

    private void pad(long index) {
        while (elements.size() < index) {
            elements.add(NIL);
        }
    }

    private boolean hasRoom(long more) {
        long missing = elements.size() + more - capacity;
        if (missing <= 0) {
            return true;
        }
        if (step == 0 || elements.size() + more > MAX_SIZE) {
            return false;
        }
        capacity += (missing + step) / step * step;
        return true;
    }
}
