package io.github.aerospring.embedded.message;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bytes to be sent, big-endian, in an array that grows. */
public final class WireWriter {

    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private byte[] array;
    private int size;

    /** An empty writer with room for {@code capacity} bytes. */
    public WireWriter(int capacity) {
        this.array = new byte[capacity];
    }

    /** Bytes written so far. */
    public int size() {
        return size;
    }

    /** The array behind this writer; only its first {@link #size()} bytes count, until the next write. */
    public byte[] array() {
        return array;
    }

    /** The bytes written so far in an array of their own. */
    public byte[] toByteArray() {
        return Arrays.copyOf(array, size);
    }

    /** Appends a byte. */
    public WireWriter u8(int value) {
        int at = grow(1);
        array[at] = (byte) value;
        return this;
    }

    /** Appends a 16-bit number. */
    public WireWriter u16(int value) {
        int at = grow(2);
        SHORTS.set(array, at, (short) value);
        return this;
    }

    /** Appends a 32-bit number. */
    public WireWriter u32(long value) {
        int at = grow(4);
        INTS.set(array, at, (int) value);
        return this;
    }

    /** Appends a 64-bit number. */
    public WireWriter i64(long value) {
        int at = grow(8);
        LONGS.set(array, at, value);
        return this;
    }

    /** Appends bytes. */
    public WireWriter bytes(byte[] bytes) {
        return bytes(bytes, 0, bytes.length);
    }

    /** Appends {@code length} bytes at {@code offset} of {@code bytes}. */
    public WireWriter bytes(byte[] bytes, int offset, int length) {
        int at = grow(length);
        System.arraycopy(bytes, offset, array, at, length);
        return this;
    }

    /** Appends a wire text. */
    @SuppressWarnings("deprecation") // the one method that copies the low bytes of a Latin-1 string without an array
    public WireWriter text(String text) {
        int at = grow(text.length());
        text.getBytes(0, text.length(), array, at);
        return this;
    }

    /** Overwrites the 64-bit number at {@code position}. */
    public void i64At(int position, long value) {
        LONGS.set(array, position, value);
    }

    /** Forgets the bytes from {@code length} on, and a large array with the last of them. */
    public void truncate(int length, int keepCapacity) {
        size = length;
        if (array.length > keepCapacity && length <= keepCapacity) {
            array = Arrays.copyOf(array, keepCapacity);
        }
    }

    /** Moves the bytes from {@code from} on to {@code to}, which becomes the only content after it. */
    public void move(int from, int to) {
        System.arraycopy(array, from, array, to, size - from);
        size = to + size - from;
    }

    private int grow(int length) {
        int at = size;
        int needed = Math.addExact(size, length);
        if (needed > array.length) {
            array = Arrays.copyOf(array, Math.max(needed, (int) Math.min(array.length * 2L, Integer.MAX_VALUE - 8)));
        }
        size = needed;
        return at;
    }
}
