package io.github.aerospring.embedded.value;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;

/**
 * Reads MessagePack element by element. Every method that reads fails with {@link RequestFailedException} code 4 when the
 * bytes end early or are something else than what is asked for.
 */
public final class MsgPackReader {

    /** Nested containers beyond this are malformed; the real server has no limit but memory. */
    private static final int MAX_DEPTH = 1000;

    private final byte[] array;
    private final ByteBuffer buffer;
    private int depth;

    /** A reader of all {@code bytes}. */
    public MsgPackReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    /** A reader of {@code length} bytes at {@code offset}. */
    public MsgPackReader(byte[] bytes, int offset, int length) {
        this.array = bytes;
        this.buffer = ByteBuffer.wrap(bytes, offset, length);
    }

    /** Index in the array of the next element. */
    public int position() {
        return buffer.position();
    }

    /** Whether there are bytes left. */
    public boolean hasRemaining() {
        return buffer.hasRemaining();
    }

    /** Fails unless all bytes were read. */
    public void expectEnd() {
        if (hasRemaining()) {
            throw malformed(buffer.remaining() + " bytes after the value (expected: none)");
        }
    }

    /** Kind of the next element, which is not consumed. */
    public ValueKind peekKind() {
        require(1);
        int head = array[position()] & 0xFF;
        if ((head & 0xF0) == 0x90 || head == 0xDC || head == 0xDD) {
            return ValueKind.LIST;
        }
        if ((head & 0xF0) == 0x80 || head == 0xDE || head == 0xDF) {
            return ValueKind.MAP;
        }
        int start = position();
        ValueKind kind = readValue().kind();
        buffer.position(start);
        return kind;
    }

    /** Reads one element with all that it holds. */
    public Value readValue() {
        int head = u8();
        if (head <= 0x7F || head >= 0xE0) {
            return Int.of((byte) head);
        }
        if (head <= 0x8F) {
            return map(head & 0x0F);
        }
        if (head <= 0x9F) {
            return list(head & 0x0F);
        }
        if (head <= 0xBF) {
            return ByteString.of(bytes(head & 0x1F));
        }
        return switch (head) {
            case 0xC0 -> Nil.NIL;
            case 0xC2 -> Bool.FALSE;
            case 0xC3 -> Bool.TRUE;
            case 0xC4, 0xD9 -> ByteString.of(bytes(u8()));
            case 0xC5, 0xDA -> ByteString.of(bytes(u16()));
            case 0xC6, 0xDB -> ByteString.of(bytes(u32()));
            case 0xC7 -> extension(u8());
            case 0xC8 -> extension(u16());
            case 0xC9 -> extension(u32());
            case 0xD4, 0xD5, 0xD6, 0xD7, 0xD8 -> extension(1L << (head - 0xD4));
            case 0xCA -> new Float(need(4).getFloat(), true);
            case 0xCB -> new Float(need(8).getDouble());
            case 0xDC -> list(u16());
            case 0xDD -> list(u32());
            case 0xDE -> map(u16());
            case 0xDF -> map(u32());
            default -> integer(head);
        };
    }

    /** Reads an integer of any form; numbers above the signed range wrap. */
    public long readLong() {
        int head = u8();
        return head <= 0x7F || head >= 0xE0 ? (byte) head : integer(head).value();
    }

    /**
     * Reads the header of a list and returns its number of elements, the one that carries the flags included; at most as many
     * as the bytes that are left can hold.
     */
    public int readListHeader() {
        return count(readListCount(), 1);
    }

    /** Reads the header of a list and returns the number of elements that it promises, whether they are there or not. */
    public long readListCount() {
        int head = u8();
        if ((head & 0xF0) == 0x90) {
            return head & 0x0F;
        }
        return switch (head) {
            case 0xDC -> u16();
            case 0xDD -> u32();
            default -> throw malformed("header 0x" + Integer.toHexString(head) + " (expected: a list)");
        };
    }

    /** Reads the header of a map and returns its number of entries, the one that carries the flags included. */
    public int readMapHeader() {
        int head = u8();
        if ((head & 0xF0) == 0x80) {
            return count(head & 0x0F, 2);
        }
        return switch (head) {
            case 0xDE -> count(u16(), 2);
            case 0xDF -> count(u32(), 2);
            default -> throw malformed("header 0x" + Integer.toHexString(head) + " (expected: a map)");
        };
    }

    /** Reads a string or byte string and returns its content without looking for a type byte. */
    public byte[] readByteString() {
        int head = u8();
        if ((head & 0xE0) == 0xA0) {
            return bytes(head & 0x1F);
        }
        return switch (head) {
            case 0xC4, 0xD9 -> bytes(u8());
            case 0xC5, 0xDA -> bytes(u16());
            case 0xC6, 0xDB -> bytes(u32());
            default -> throw malformed("header 0x" + Integer.toHexString(head) + " (expected: a string)");
        };
    }

    /** Reads one element with all that it holds and returns its bytes. */
    public byte[] readEncoded() {
        int start = position();
        readValue();
        return readSince(start);
    }

    /** The bytes that were read since the reader was at {@code position}. */
    public byte[] readSince(int position) {
        return Arrays.copyOfRange(array, position, position());
    }

    private Int integer(int head) {
        return switch (head) {
            case 0xCC -> Int.of(u8());
            case 0xCD -> Int.of(u16());
            case 0xCE -> Int.of(u32());
            case 0xCF -> new Int(need(8).getLong(), true);
            case 0xD0 -> Int.of(need(1).get());
            case 0xD1 -> Int.of(need(2).getShort());
            case 0xD2 -> Int.of(need(4).getInt());
            case 0xD3 -> Int.of(need(8).getLong());
            default -> throw malformed("header 0x" + Integer.toHexString(head) + " (expected: an integer)");
        };
    }

    private ListValue list(long header) {
        int count = count(header, 1);
        int flags = 0;
        enter();
        List<Value> elements = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Value element = readValue();
            if (i == 0 && isFlags(element)) {
                flags = ((Extension) element).type();
            } else {
                elements.add(element);
            }
        }
        depth--;
        return new ListValue(elements, flags);
    }

    private MapValue map(long header) {
        int count = count(header, 2);
        int flags = 0;
        enter();
        List<MapValue.Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Value key = readValue();
            Value value = readValue();
            if (i == 0 && isFlags(key)) {
                flags = ((Extension) key).type();
            } else {
                entries.add(new MapValue.Entry(key, value));
            }
        }
        depth--;
        return new MapValue(entries, flags);
    }

    private void enter() {
        if (++depth > MAX_DEPTH) {
            throw malformed("nested containers: " + depth + " (expected: at most " + MAX_DEPTH + ")");
        }
    }

    private static boolean isFlags(Value first) {
        return first instanceof Extension extension && !extension.isComparisonOnly();
    }

    private Value extension(long length) {
        int type = u8();
        byte[] bytes = bytes(length);
        if (type == Extension.COMPARISON && bytes.length == 1) {
            if (bytes[0] == 0) {
                return Wildcard.WILDCARD;
            }
            if (bytes[0] == 1) {
                return Infinity.INFINITY;
            }
        }
        return new Extension(type, bytes);
    }

    /** A header may not promise more than the bytes that are left can hold. */
    private int count(long header, int elementsEach) {
        if (header * elementsEach > buffer.remaining()) {
            throw malformed(
                    "container of " + header + " (expected: at most what " + buffer.remaining() + " bytes hold)");
        }
        return (int) header;
    }

    private byte[] bytes(long length) {
        require(length);
        byte[] bytes = new byte[(int) length];
        buffer.get(bytes);
        return bytes;
    }

    private int u8() {
        return need(1).get() & 0xFF;
    }

    private int u16() {
        return need(2).getShort() & 0xFFFF;
    }

    private long u32() {
        return need(4).getInt() & 0xFFFFFFFFL;
    }

    private ByteBuffer need(int length) {
        require(length);
        return buffer;
    }

    private void require(long length) {
        if (length > buffer.remaining()) {
            throw malformed(length + " bytes at " + position() + " (expected: at most " + buffer.remaining() + ")");
        }
    }

    private static RequestFailedException malformed(String message) {
        return ResultCode.PARAMETER.because("MessagePack: " + message);
    }
}
