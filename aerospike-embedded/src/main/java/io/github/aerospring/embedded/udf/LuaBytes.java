package io.github.aerospring.embedded.udf;

import java.util.Arrays;

import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.LuaUserdata;
import io.github.aerospring.embedded.message.Particle;

/** Bytes that can be changed; there is room for some more than are in use. */
final class LuaBytes extends LuaUserdata {

    private static final long MAX_SIZE = 1 << 27;

    private byte[] content;
    private int size;

    /** Particle type. */
    private int type;

    LuaBytes(LuaTable metatable, byte[] content, int size, int type) {
        super(metatable);
        this.content = content;
        this.size = size;
        this.type = type;
    }

    int size() {
        return size;
    }

    int type() {
        return type;
    }

    void setType(int newType) {
        type = newType;
    }

    boolean isPlainBlob() {
        return type == Particle.BLOB;
    }

    byte[] toArray() {
        return Arrays.copyOf(content, size);
    }

    int capacity() {
        return content.length;
    }

    /** Makes room; false when that is too much. */
    boolean ensure(long capacity) {
        if (capacity > MAX_SIZE) {
            return false;
        }
        if (capacity > content.length) {
            content = Arrays.copyOf(content, (int) capacity);
        }
        return true;
    }

    /** Whether bytes from an index on are in use. */
    boolean has(long index, int count) {
        return index + count <= size;
    }

    /** A byte, 0 beyond the bytes in use. */
    int get(long index) {
        return index < content.length ? content[(int) index] & 0xFF : 0;
    }

    /** Number of bytes in big-endian or little-endian order, signed. */
    long number(long index, int count, boolean little) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | get(little ? index + count - 1 - i : index + i);
        }
        int unused = Long.SIZE - count * 8;
        return value << unused >> unused;
    }

    /** Writes the low bytes of a number; makes room for them. */
    boolean putNumber(long index, long value, int count, boolean little) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[little ? i : count - 1 - i] = (byte) (value >>> 8 * i);
        }
        return ensure(index + count) && put(index, bytes, count);
    }

    /** Writes bytes where there is room for them. */
    boolean put(long index, byte[] bytes, long count) {
        if (index + count > content.length) {
            return false;
        }
        System.arraycopy(Arrays.copyOf(bytes, (int) count), 0, content, (int) index, (int) count);
        size = (int) Math.max(size, index + count);
        return true;
    }

    /** Writes a byte where there is room, without taking it in use. */
    void poke(long index, int value) {
        content[(int) index] = (byte) value;
    }

    /** Copies bytes; those beyond the bytes in use are 0. */
    byte[] copy(long index, int count) {
        byte[] copy = new byte[count];
        for (int i = 0; i < count; i++) {
            copy[i] = (byte) get(index + i);
        }
        return copy;
    }
}
