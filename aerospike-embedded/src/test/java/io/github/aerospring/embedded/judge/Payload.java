package io.github.aerospring.embedded.judge;

import java.io.ByteArrayOutputStream;

/** Writes the parameters of an operation as MessagePack. */
public final class Payload {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int elements;

    /** An operation; its parameters follow. */
    public static Payload of(long operation) {
        return new Payload().integer(operation);
    }

    /** Adds an integer in its shortest form. */
    public Payload integer(long value) {
        elements++;
        if (value >= -32 && value < 0x80) {
            return raw((int) value);
        }
        if (value >= 0) {
            int size = value < 0x100 ? 0 : value < 0x1_0000 ? 1 : value < 0x1_0000_0000L ? 2 : 3;
            return raw(0xCC + size).number(value, 1 << size);
        }
        int size = value >= -0x80 ? 0 : value >= -0x8000 ? 1 : value >= -0x8000_0000L ? 2 : 3;
        return raw(0xD0 + size).number(value, 1 << size);
    }

    /** Adds an integer in a form of {@code size} bytes. */
    public Payload integer(long value, boolean signed, int size) {
        elements++;
        return raw((signed ? 0xD0 : 0xCC) + Integer.numberOfTrailingZeros(size)).number(value, size);
    }

    /** Adds a boolean. */
    public Payload bool(boolean value) {
        elements++;
        return raw(value ? 0xC3 : 0xC2);
    }

    /** Adds bytes of a particle type in the string family. */
    public Payload bytes(int type, byte[] value) {
        return bytes(type, value, false);
    }

    /** Adds bytes of a particle type in the binary or the string family. */
    public Payload bytes(int type, byte[] value, boolean binary) {
        elements++;
        int length = value.length + 1;
        if (!binary && length < 0x20) {
            raw(0xA0 | length);
        } else {
            int size = length < 0x100 ? 0 : length < 0x1_0000 ? 1 : 2;
            raw((binary ? 0xC4 : 0xD9) + size).number(length, 1 << size);
        }
        raw(type);
        out.writeBytes(value);
        return this;
    }

    /** Adds one value that is MessagePack already. */
    public Payload packed(byte[] value) {
        elements++;
        out.writeBytes(value);
        return this;
    }

    /** Adds a list of the elements of {@code list}. */
    public Payload list(Payload list) {
        return packed(list.toList());
    }

    /** The list of all that was added. */
    public byte[] toList() {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        if (elements < 0x10) {
            list.write(0x90 | elements);
        } else {
            list.write(0xDC);
            list.write(elements >> 8);
            list.write(elements);
        }
        list.writeBytes(out.toByteArray());
        return list.toByteArray();
    }

    private Payload raw(int head) {
        out.write(head);
        return this;
    }

    private Payload number(long value, int size) {
        for (int i = size - 1; i >= 0; i--) {
            out.write((int) (value >>> 8 * i));
        }
        return this;
    }
}
