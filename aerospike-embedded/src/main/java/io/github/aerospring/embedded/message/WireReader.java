package io.github.aerospring.embedded.message;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A cursor over received bytes, big-endian unless a method says otherwise. */
public final class WireReader {

    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] array;
    private final int end;
    private int position;

    /** A reader of {@code length} bytes at {@code offset}. */
    public WireReader(byte[] array, int offset, int length) {
        this.array = array;
        this.position = offset;
        this.end = offset + length;
    }

    /** Bytes that have not been read. */
    public int remaining() {
        return end - position;
    }

    /** Unsigned byte that {@code ahead} bytes would precede, without reading anything. */
    public int peek(int ahead) {
        if (ahead >= remaining()) {
            throw new MalformedMessageException(
                    "message ends after " + remaining() + " bytes (expected: more than " + ahead + ")");
        }
        return array[position + ahead] & 0xFF;
    }

    /** Next unsigned byte. */
    public int u8() {
        return array[advance(1)] & 0xFF;
    }

    /** Next unsigned 16-bit number. */
    public int u16() {
        return (short) SHORTS.get(array, advance(2)) & 0xFFFF;
    }

    /** Next unsigned 16-bit number, little-endian. */
    public int u16LittleEndian() {
        return Short.reverseBytes((short) u16()) & 0xFFFF;
    }

    /** Next unsigned 32-bit number. */
    public long u32() {
        return i32() & 0xFFFF_FFFFL;
    }

    /** Next 32-bit number. */
    public int i32() {
        return (int) INTS.get(array, advance(4));
    }

    /** Next 64-bit number. */
    public long i64() {
        return (long) LONGS.get(array, advance(8));
    }

    /** Next {@code length} bytes. */
    public ByteSlice slice(long length) {
        if (length < 0 || length > remaining()) {
            throw new MalformedMessageException(
                    "length: " + length + " (expected: at most the remaining " + remaining() + " bytes)");
        }
        return new ByteSlice(array, advance((int) length), (int) length);
    }

    /** All bytes that have not been read, without reading them. */
    public ByteSlice rest() {
        return new ByteSlice(array, position, remaining());
    }

    private int advance(int length) {
        if (length > remaining()) {
            throw new MalformedMessageException(
                    "message ends " + (length - remaining()) + " bytes early (expected: " + length + " more bytes)");
        }
        int at = position;
        position += length;
        return at;
    }
}
