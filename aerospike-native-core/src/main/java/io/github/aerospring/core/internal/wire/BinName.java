package io.github.aerospring.core.internal.wire;

import java.nio.charset.StandardCharsets;

/** The name of a bin, at most 15 bytes, as two numbers to compare with. */
record BinName(int length, long head, long headMask, long tail, long tailMask) {

    static BinName of(String name) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        byte[] padded = new byte[2 * Long.BYTES];
        System.arraycopy(utf8, 0, padded, 0, utf8.length);
        return new BinName(
                utf8.length,
                WireBytes.getLong(padded, 0),
                mask(utf8.length),
                WireBytes.getLong(padded, Long.BYTES),
                mask(utf8.length - Long.BYTES));
    }

    /** The bits of as many bytes, at most eight, from the first one on. */
    private static long mask(int bytes) {
        return bytes <= 0 ? 0 : -1L << Long.SIZE - Math.min(bytes, Long.BYTES) * Byte.SIZE;
    }

    /** Whether this name is at a position. */
    boolean isAt(byte[] buffer, int offset, int size) {
        return size == length
                && (WireBytes.getLong(buffer, offset) & headMask) == head
                && (length <= Long.BYTES || (WireBytes.getLong(buffer, offset + Long.BYTES) & tailMask) == tail);
    }
}
