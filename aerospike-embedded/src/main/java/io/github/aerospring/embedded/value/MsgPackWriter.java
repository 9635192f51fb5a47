package io.github.aerospring.embedded.value;

import java.io.ByteArrayOutputStream;

/** Writes MessagePack as the server does: shortest headers, strings and blobs in the string family. */
public final class MsgPackWriter {

    private static final int FIX_STRING_LIMIT = 32;
    private static final int FIX_CONTAINER_LIMIT = 16;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Appends a value with all that it holds. */
    public MsgPackWriter value(Value value) {
        if (value instanceof Int number) {
            return integer(number);
        } else if (value instanceof Bool bool) {
            out.write(bool.isTrue() ? 0xC3 : 0xC2);
        } else if (value instanceof Float number) {
            floating(number);
        } else if (value instanceof ListValue list) {
            list(list);
        } else if (value instanceof MapValue map) {
            map(map);
        } else if (value instanceof Extension extension) {
            extension(extension.type(), extension.bytes());
        } else if (value == Wildcard.WILDCARD) {
            extension(Extension.COMPARISON, new byte[] {0});
        } else if (value == Infinity.INFINITY) {
            extension(Extension.COMPARISON, new byte[] {1});
        } else if (value == Nil.NIL) {
            out.write(0xC0);
        } else {
            byteString(ByteString.content(value));
        }
        return this;
    }

    /** Appends a signed integer. */
    public MsgPackWriter integer(long value) {
        return integer(Int.of(value));
    }

    /** Appends bytes as a string, without a type byte of their own. */
    public MsgPackWriter byteString(byte[] content) {
        int length = content.length;
        if (length < FIX_STRING_LIMIT) {
            out.write(0xA0 | length);
        } else {
            header(length, 0xD9, 0xDA, 0xDB);
        }
        out.writeBytes(content);
        return this;
    }

    /** Appends the header of a list with {@code count} elements. */
    public MsgPackWriter listHeader(int count) {
        return containerHeader(count, 0x90, 0xDC, 0xDD);
    }

    /** Appends the header of a map with {@code count} entries. */
    public MsgPackWriter mapHeader(int count) {
        return containerHeader(count, 0x80, 0xDE, 0xDF);
    }

    /** Appends bytes that are MessagePack already. */
    public MsgPackWriter encoded(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    /** All that was appended. */
    public byte[] toByteArray() {
        return out.toByteArray();
    }

    private MsgPackWriter integer(Int number) {
        long value = number.value();
        if (value >= 0 || number.unsigned()) {
            unsigned(value);
        } else if (value >= -32) {
            out.write((int) value);
        } else if (value >= Byte.MIN_VALUE) {
            number(0xD0, value, 1);
        } else if (value >= Short.MIN_VALUE) {
            number(0xD1, value, 2);
        } else if (value >= Integer.MIN_VALUE) {
            number(0xD2, value, 4);
        } else {
            number(0xD3, value, 8);
        }
        return this;
    }

    private void unsigned(long value) {
        if (value < 0 || value > 0xFFFFFFFFL) {
            number(0xCF, value, 8);
        } else if (value > 0xFFFF) {
            number(0xCE, value, 4);
        } else if (value > 0xFF) {
            number(0xCD, value, 2);
        } else if (value > 0x7F) {
            number(0xCC, value, 1);
        } else {
            out.write((int) value);
        }
    }

    private void floating(Float number) {
        if (number.single()) {
            number(0xCA, java.lang.Float.floatToRawIntBits((float) number.value()), 4);
        } else {
            number(0xCB, Double.doubleToRawLongBits(number.value()), 8);
        }
    }

    private void list(ListValue list) {
        if (list.flags() == 0) {
            listHeader(list.size());
        } else {
            listHeader(list.size() + 1);
            extension(list.flags(), new byte[0]);
        }
        list.elements().forEach(this::value);
    }

    private void map(MapValue map) {
        if (map.flags() == 0) {
            mapHeader(map.size());
        } else {
            mapHeader(map.size() + 1);
            extension(map.flags(), new byte[0]);
            out.write(0xC0);
        }
        for (MapValue.Entry entry : map.entries()) {
            value(entry.key());
            value(entry.value());
        }
    }

    private void extension(int type, byte[] bytes) {
        int length = bytes.length;
        if (length <= 16 && Integer.bitCount(length) == 1) {
            out.write(0xD4 + Integer.numberOfTrailingZeros(length));
        } else {
            header(length, 0xC7, 0xC8, 0xC9);
        }
        out.write(type);
        out.writeBytes(bytes);
    }

    private MsgPackWriter containerHeader(int count, int fix, int head16, int head32) {
        if (count < FIX_CONTAINER_LIMIT) {
            out.write(fix | count);
        } else if (count <= 0xFFFF) {
            number(head16, count, 2);
        } else {
            number(head32, count, 4);
        }
        return this;
    }

    private void header(int length, int head8, int head16, int head32) {
        if (length <= 0xFF) {
            number(head8, length, 1);
        } else if (length <= 0xFFFF) {
            number(head16, length, 2);
        } else {
            number(head32, length, 4);
        }
    }

    private void number(int head, long value, int size) {
        out.write(head);
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
    }
}
