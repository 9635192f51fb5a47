package io.github.aerospring.embedded.msgpack;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads elements one header at a time. After {@link #next()} the other accessors describe that element; the elements of
 * a list or map follow as elements of their own. Strings and byte strings begin with a byte that tells their type; one without any bytes
 * counts as bytes.
 */
public final class MsgpackReader {

    private static final int STRING_TYPE = 3;
    private static final int GEOJSON_TYPE = 23;
    private static final int FIRST_FLAGS = 0xC7;
    private static final int LAST_FLAGS = 0xC9;

    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] array;
    private final int end;
    private int position;

    private long number;
    private boolean huge;
    private double floating;
    private int start;
    private int length;
    private int extensionType;

    /** A reader of {@code length} bytes at {@code offset}. */
    public MsgpackReader(byte[] array, int offset, int length) {
        this.array = array;
        this.position = offset;
        this.end = offset + length;
    }

    /** Where the next element begins. */
    public int position() {
        return position;
    }

    /** Bytes that have not been read. */
    public int remaining() {
        return end - position;
    }

    /**
     * Reads the header of the next element, and its content unless it is a list or map.
     *
     * @throws InvalidMsgpackException when the bytes end early or are no element
     */
    public ElementKind next() {
        int head = (int) unsigned(1);
        if (head <= 0x7F) {
            return integer(head, false);
        }
        if (head >= 0xE0) {
            return integer((byte) head, false);
        }
        if (head <= 0x8F) {
            return container(head & 0x0F, ElementKind.MAP);
        }
        if (head <= 0x9F) {
            return container(head & 0x0F, ElementKind.LIST);
        }
        if (head <= 0xBF) {
            return bytes(head & 0x1F);
        }
        return other(head);
    }

    /** Whether the next element is an extension of the kind that carries the flags of a container. */
    public boolean isAtFlags() {
        int head = remaining() == 0 ? 0 : array[position] & 0xFF;
        return head >= FIRST_FLAGS && head <= LAST_FLAGS;
    }

    private ElementKind other(int head) {
        return switch (head) {
            case 0xC0 -> ElementKind.NIL;
            case 0xC2 -> ElementKind.FALSE;
            case 0xC3 -> ElementKind.TRUE;
            case 0xC4, 0xD9 -> bytes(unsigned(1));
            case 0xC5, 0xDA -> bytes(unsigned(2));
            case 0xC6, 0xDB -> bytes(unsigned(4));
            case 0xC7 -> extension(unsigned(1));
            case 0xC8 -> extension(unsigned(2));
            case 0xC9 -> extension(unsigned(4));
            case 0xD4, 0xD5, 0xD6, 0xD7, 0xD8 -> extension(1L << (head - 0xD4));
            case 0xCA -> floating(Float.intBitsToFloat((int) unsigned(4)));
            case 0xCB -> floating(Double.longBitsToDouble(unsigned(8)));
            case 0xCC -> integer(unsigned(1), false);
            case 0xCD -> integer(unsigned(2), false);
            case 0xCE -> integer(unsigned(4), false);
            case 0xCF -> integer(unsigned(8), true);
            case 0xD0 -> integer((byte) unsigned(1), false);
            case 0xD1 -> integer((short) unsigned(2), false);
            case 0xD2 -> integer((int) unsigned(4), false);
            case 0xD3 -> integer(unsigned(8), false);
            case 0xDC -> container(unsigned(2), ElementKind.LIST);
            case 0xDD -> container(unsigned(4), ElementKind.LIST);
            case 0xDE -> container(unsigned(2), ElementKind.MAP);
            case 0xDF -> container(unsigned(4), ElementKind.MAP);
            default ->
                throw new InvalidMsgpackException(
                        "element header: 0x" + Integer.toHexString(head) + " (expected: a MessagePack header)");
        };
    }

    /** Value of an integer; with {@link #isHuge()} an unsigned 64-bit number. */
    public long integer() {
        return number;
    }

    /** Whether an integer is above the signed 64-bit range. */
    public boolean isHuge() {
        return huge;
    }

    /** Value of a floating point number. */
    public double floating() {
        return floating;
    }

    /** Where the content of a string, byte string or extension begins. */
    public int start() {
        return start;
    }

    /** Bytes of a string, byte string or extension; elements of a list; entries of a map. */
    public int length() {
        return length;
    }

    /** Type byte of an extension. */
    public int extensionType() {
        return extensionType;
    }

    private ElementKind integer(long value, boolean unsigned) {
        number = value;
        huge = unsigned && value < 0;
        return ElementKind.INTEGER;
    }

    private ElementKind floating(double value) {
        floating = value;
        return ElementKind.DOUBLE;
    }

    private ElementKind container(long count, ElementKind kind) {
        if (count > remaining()) {
            throw new InvalidMsgpackException(
                    "elements: " + count + " (expected: at most the remaining " + remaining() + " bytes)");
        }
        length = (int) count;
        return kind;
    }

    private ElementKind bytes(long count) {
        content(count);
        if (count == 0) {
            return ElementKind.BYTES;
        }
        return switch (array[start]) {
            case STRING_TYPE -> ElementKind.STRING;
            case GEOJSON_TYPE -> ElementKind.GEOJSON;
            default -> ElementKind.BYTES;
        };
    }

    private ElementKind extension(long count) {
        extensionType = (int) unsigned(1);
        content(count);
        return ElementKind.EXTENSION;
    }

    private void content(long count) {
        require(count);
        start = position;
        length = (int) count;
        position += length;
    }

    private long unsigned(int size) {
        require(size);
        int at = position;
        position += size;
        return switch (size) {
            case 1 -> array[at] & 0xFFL;
            case 2 -> (short) SHORTS.get(array, at) & 0xFFFFL;
            case 4 -> (int) INTS.get(array, at) & 0xFFFF_FFFFL;
            default -> (long) LONGS.get(array, at);
        };
    }

    private void require(long count) {
        if (count > remaining()) {
            throw new InvalidMsgpackException(
                    "element ends " + (count - remaining()) + " bytes early (expected: " + count + " more bytes)");
        }
    }
}
