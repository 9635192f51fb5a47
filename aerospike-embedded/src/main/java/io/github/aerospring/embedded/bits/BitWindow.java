package io.github.aerospring.embedded.bits;

import io.github.aerospring.embedded.message.ResultCode;

/**
 * Some bits of a blob. Bit 0 is the highest bit of byte 0.
 *
 * @param blob  not changed
 * @param start first bit, inside of the blob
 * @param size  number of bits, at least 0, not beyond the end of the blob
 */
record BitWindow(byte[] blob, int start, int size) {

    /** Position of {@code offset} in {@code blob}; negative offsets count from the end. */
    static int position(int offset, byte[] blob) {
        if (offset >= 0) {
            return offset;
        }
        int bits = blob.length * Byte.SIZE;
        if (offset < -bits) {
            throw ResultCode.PARAMETER.because(
                    "offset: " + offset + " bits (expected: at least -" + bits + ", the begin of the blob)");
        }
        return bits + offset;
    }

    /** Whether a range ends after the end of {@code blob}. */
    static boolean overruns(int start, int size, byte[] blob) {
        return (long) start + size > (long) blob.length * Byte.SIZE;
    }

    /** Whether the bit of the blob at {@code position} is set; positions count from the begin of the window. */
    boolean bit(int position) {
        int at = start + position;
        return (blob[at >> 3] & 0x80 >> (at & 7)) != 0;
    }

    /** The bits, left-aligned; the rest of the last byte is 0. */
    byte[] bits() {
        byte[] bits = new byte[(size + 7) / 8];
        int first = start >> 3;
        int shift = start & 7;
        for (int i = 0; i < bits.length; i++) {
            int two = (blob[first + i] & 0xFF) << 8 | (first + i + 1 < blob.length ? blob[first + i + 1] & 0xFF : 0);
            bits[i] = (byte) (two << shift >> 8);
        }
        int tail = size & 7;
        if (tail != 0) {
            bits[bits.length - 1] &= (byte) (0xFF00 >> tail);
        }
        return bits;
    }

    /** A copy of the blob with other bits in the window, which are left-aligned in {@code bits}. */
    byte[] with(byte[] bits) {
        byte[] changed = blob.clone();
        if (size == 0) {
            return changed;
        }
        int first = start >> 3;
        int last = start + size - 1 >> 3;
        int shift = start & 7;
        for (int i = first; i <= last; i++) {
            int from = i - first;
            int two = (from == 0 ? 0 : (bits[from - 1] & 0xFF) << 8) | (from < bits.length ? bits[from] & 0xFF : 0);
            int mask = 0xFF;
            if (i == first) {
                mask &= 0xFF >> shift;
            }
            if (i == last) {
                mask &= 0xFF << 7 - (start + size - 1 & 7);
            }
            changed[i] = (byte) (changed[i] & ~mask | two >> shift & mask);
        }
        return changed;
    }

    /** The bits as an unsigned integer; the window has 1 to 64 bits. */
    long integer() {
        long value = 0;
        for (byte part : bits()) {
            value = value << 8 | part & 0xFF;
        }
        return value >>> (Long.SIZE - size & 7);
    }

    /** A copy of the blob with the low bits of {@code value} in the window, which has 1 to 64 bits. */
    byte[] with(long value) {
        byte[] bits = new byte[Long.BYTES];
        long rest = value << Long.SIZE - size;
        for (int i = 0; i < bits.length; i++) {
            bits[i] = (byte) (rest >>> Long.SIZE - 8 * (i + 1));
        }
        return with(bits);
    }
}
