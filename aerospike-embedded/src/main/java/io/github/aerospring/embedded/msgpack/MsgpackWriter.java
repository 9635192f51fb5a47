package io.github.aerospring.embedded.msgpack;

import java.io.ByteArrayOutputStream;

/** Writes elements, each in its shortest form and strings always in the string family. */
public final class MsgpackWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** The bytes written so far. */
    public byte[] toByteArray() {
        return out.toByteArray();
    }

    /** Appends an integer in the signed 64-bit range. */
    public void integer(long value) {
        if (value >= 0) {
            unsigned(value);
        } else if (value >= -32) {
            out.write((int) value);
        } else if (value >= Byte.MIN_VALUE) {
            headed(0xD0, value, 1);
        } else if (value >= Short.MIN_VALUE) {
            headed(0xD1, value, 2);
        } else if (value >= Integer.MIN_VALUE) {
            headed(0xD2, value, 4);
        } else {
            headed(0xD3, value, 8);
        }
    }

    /** Appends an unsigned 64-bit integer. */
    public void unsigned(long value) {
        if (value >>> 7 == 0) {
            out.write((int) value);
        } else if (value >>> 8 == 0) {
            headed(0xCC, value, 1);
        } else if (value >>> 16 == 0) {
            headed(0xCD, value, 2);
        } else if (value >>> 32 == 0) {
            headed(0xCE, value, 4);
        } else {
            headed(0xCF, value, 8);
        }
    }

    /** Appends a string or byte string, its content beginning with the type byte. */
    public void bytes(byte[] array, int offset, int length) {
        if (length < 32) {
            out.write(0xA0 | length);
        } else if (length <= 0xFF) {
            headed(0xD9, length, 1);
        } else if (length <= 0xFFFF) {
            headed(0xDA, length, 2);
        } else {
            headed(0xDB, length, 4);
        }
        out.write(array, offset, length);
    }

    /** Appends the header of a list. */
    public void listHeader(int count) {
        container(count, 0x90, 0xDC);
    }

    /** Appends the header of a map. */
    public void mapHeader(int count) {
        container(count, 0x80, 0xDE);
    }

    /** Appends an extension without content, which carries flags in its type. */
    public void flags(int flags) {
        out.write(0xC7);
        out.write(0);
        out.write(flags);
    }

    /** Appends nil. */
    public void nil() {
        out.write(0xC0);
    }

    /** Appends bytes that are elements already. */
    public void raw(byte[] array, int offset, int length) {
        out.write(array, offset, length);
    }

    private void container(int count, int shortHead, int longHead) {
        if (count < 16) {
            out.write(shortHead | count);
        } else if (count <= 0xFFFF) {
            headed(longHead, count, 2);
        } else {
            headed(longHead + 1, count, 4);
        }
    }

    private void headed(int head, long value, int size) {
        out.write(head);
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
    }
}
