package io.github.aerospring.embedded.hll;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A HyperLogLog value in its stored form: u8 flags 0, u8 index bits, u8 min-hash bits, u64 little-endian cached count (0:
 * none), then 2^(index bits) registers of 6 + (min-hash bits) bits each, packed from the highest bit of each byte on.
 */
final class Sketch {

    /** Bytes before the registers. */
    static final int HEADER = 11;

    private static final int HLL_BITS = 6;
    private static final int CACHE = 3;
    private static final int MAX_COMBINED_BITS = 64;

    private static final VarHandle BIG_ENDIAN =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LITTLE_ENDIAN =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final int indexBits;
    private final int minHashBits;

    private Sketch(byte[] bytes) {
        this.bytes = bytes;
        this.indexBits = bytes[1];
        this.minHashBits = bytes[2];
    }

    /** A sketch of the empty set. */
    static Sketch empty(int indexBits, int minHashBits) {
        byte[] bytes = new byte[size(indexBits, minHashBits)];
        bytes[1] = (byte) indexBits;
        bytes[2] = (byte) minHashBits;
        return new Sketch(bytes);
    }

    /** The sketch in {@code bytes}, which have to be {@linkplain #isWellFormed well formed} and are not copied. */
    static Sketch of(byte[] bytes) {
        return new Sketch(bytes);
    }

    /** Whether {@code bytes} have flags 0, bit counts in their ranges and the length that those ask for. */
    static boolean isWellFormed(byte[] bytes) {
        return bytes.length >= HEADER
                && bytes[0] == 0
                && isIndexBits(bytes[1])
                && isMinHashBits(bytes[2])
                && bytes.length == size(bytes[1], bytes[2]);
    }

    static boolean isIndexBits(long bits) {
        return bits >= 4 && bits <= 16;
    }

    static boolean isMinHashBits(long bits) {
        return bits == 0 || bits >= 4 && bits <= 51;
    }

    /** Whether the two go together; each is in its range. */
    static boolean isCombination(int indexBits, int minHashBits) {
        return indexBits + minHashBits <= MAX_COMBINED_BITS;
    }

    private static int size(int indexBits, int minHashBits) {
        return HEADER + (((HLL_BITS + minHashBits) << indexBits) + 7) / 8;
    }

    Sketch copy() {
        return new Sketch(bytes.clone());
    }

    byte[] bytes() {
        return bytes;
    }

    int indexBits() {
        return indexBits;
    }

    int minHashBits() {
        return minHashBits;
    }

    /** The cached count, unsigned; 0 when there is none. */
    long cache() {
        return (long) LITTLE_ENDIAN.get(bytes, CACHE);
    }

    void cache(long count) {
        LITTLE_ENDIAN.set(bytes, CACHE, count);
    }

    int registers() {
        return 1 << indexBits;
    }

    /** The value of a register: its HyperLogLog part above its min-hash part. */
    long register(int index) {
        int width = HLL_BITS + minHashBits;
        int bit = index * width;
        int at = window(bit);
        long eight = (long) BIG_ENDIAN.get(bytes, at);
        return eight << bit - 8 * (at - HEADER) >>> Long.SIZE - width;
    }

    void register(int index, long value) {
        int width = HLL_BITS + minHashBits;
        int bit = index * width;
        int at = window(bit);
        int shift = bit - 8 * (at - HEADER);
        long mask = -1L << Long.SIZE - width >>> shift;
        long eight = (long) BIG_ENDIAN.get(bytes, at);
        BIG_ENDIAN.set(bytes, at, eight & ~mask | value << Long.SIZE - width >>> shift);
    }

    /** Where the eight bytes begin that hold the register at {@code bit}; the smallest sketch has 12 bytes of registers. */
    private int window(int bit) {
        return Math.min(HEADER + bit / 8, bytes.length - Long.BYTES);
    }

    /** The HyperLogLog part of a register, 0 to 63. */
    int rank(int index) {
        return (int) (register(index) >>> minHashBits);
    }

    /** Raises a register to at least {@code value}; whether it was below. */
    boolean raise(int index, long value) {
        if (register(index) >= value) {
            return false;
        }
        register(index, value);
        return true;
    }

    /** Number of registers that are not 0. */
    int usedRegisters() {
        int used = 0;
        for (int i = 0; i < registers(); i++) {
            if (register(i) != 0) {
                used++;
            }
        }
        return used;
    }

    /** Whether one of the first {@link #registers()} bytes of registers is not 0: the server looks no further. */
    boolean hasData() {
        for (byte part : Arrays.copyOfRange(bytes, HEADER, Math.min(bytes.length, HEADER + registers()))) {
            if (part != 0) {
                return true;
            }
        }
        return false;
    }
}
