package io.github.aerospring.core.internal.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Numbers and text in byte arrays: big-endian as the protocol has them, little-endian where a name says so. */
public final class WireBytes {

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT_LE = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG_LE =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;

    private WireBytes() {}

    /** Unsigned 16-bit number. */
    public static int getShort(byte[] source, int offset) {
        return (short) SHORT.get(source, offset) & 0xFFFF;
    }

    /** 32-bit number. */
    public static int getInt(byte[] source, int offset) {
        return (int) INT.get(source, offset);
    }

    /** 64-bit number. */
    public static long getLong(byte[] source, int offset) {
        return (long) LONG.get(source, offset);
    }

    /** IEEE 754 double. */
    public static double getDouble(byte[] source, int offset) {
        return Double.longBitsToDouble(getLong(source, offset));
    }

    /** Little-endian 32-bit number. */
    public static int getIntLe(byte[] source, int offset) {
        return (int) INT_LE.get(source, offset);
    }

    /** Little-endian 64-bit number. */
    public static long getLongLe(byte[] source, int offset) {
        return (long) LONG_LE.get(source, offset);
    }

    /** The low 16 bits. */
    public static void putShort(byte[] target, int offset, int value) {
        SHORT.set(target, offset, (short) value);
    }

    /** 32-bit number. */
    public static void putInt(byte[] target, int offset, int value) {
        INT.set(target, offset, value);
    }

    /** 64-bit number. */
    public static void putLong(byte[] target, int offset, long value) {
        LONG.set(target, offset, value);
    }

    /** IEEE 754 double, bit by bit. */
    public static void putDouble(byte[] target, int offset, double value) {
        putLong(target, offset, Double.doubleToRawLongBits(value));
    }

    /** Little-endian 32-bit number. */
    public static void putIntLe(byte[] target, int offset, int value) {
        INT_LE.set(target, offset, value);
    }

    /** Little-endian 64-bit number. */
    public static void putLongLe(byte[] target, int offset, long value) {
        LONG_LE.set(target, offset, value);
    }

    /** Most bytes that {@link #putUtf8} needs for a text. */
    public static int maxUtf8(String text) {
        return 3 * text.length();
    }

    /**
     * Writes text as UTF-8.
     *
     * @return number of bytes
     */
    public static int putUtf8(byte[] target, int offset, String text) {
        int end = offset;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ONE_BYTE) {
                target[end++] = (byte) c;
            } else if (c < TWO_BYTES) {
                target[end++] = (byte) (0xC0 | c >> 6);
                target[end++] = (byte) (0x80 | c & 0x3F);
            } else {
                requirePairs(text);
                byte[] whole = text.getBytes(StandardCharsets.UTF_8);
                System.arraycopy(whole, 0, target, offset, whole.length);
                return whole.length;
            }
        }
        return end - offset;
    }

    private static void requirePairs(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !Character.isSupplementaryCodePoint(text.codePointAt(i++))) {
                throw new IllegalArgumentException("text with an unpaired surrogate at index " + (i - 1));
            }
        }
    }
}
