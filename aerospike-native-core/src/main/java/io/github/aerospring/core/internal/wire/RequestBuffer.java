package io.github.aerospring.core.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A request while it is written. For one thread. */
public final class RequestBuffer {

    private byte[] bytes;
    private int length;

    /** A buffer, which is replaced by a larger one where the request does not fit. */
    public RequestBuffer(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes, for sending and for reuse; those before {@link #length()} are the request. */
    public byte[] bytes() {
        return bytes;
    }

    /** Bytes of the request. */
    public int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    /** Makes room and returns the offset where it starts; {@link #advance} takes it. */
    int reserve(int size) {
        if (bytes.length - length < size) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + size));
        }
        return length;
    }

    void advance(int size) {
        length += size;
    }

    void putByte(int value) {
        int start = reserve(1);
        bytes[start] = (byte) value;
        length++;
    }

    void putShort(int value) {
        int start = reserve(Short.BYTES);
        WireBytes.putShort(bytes, start, value);
        length += Short.BYTES;
    }

    void putInt(int value) {
        int start = reserve(Integer.BYTES);
        WireBytes.putInt(bytes, start, value);
        length += Integer.BYTES;
    }

    void putBytes(byte[] source) {
        int start = reserve(source.length);
        System.arraycopy(source, 0, bytes, start, source.length);
        length += source.length;
    }

    void putField(int type, byte[] value) {
        putInt(value.length + 1);
        putByte(type);
        putBytes(value);
    }

    void putOperation(int operation, int particleType, String bin, int valueSize) {
        byte[] name = bin.getBytes(StandardCharsets.UTF_8);
        putInt(Integer.BYTES + name.length + valueSize);
        putByte(operation);
        putByte(particleType);
        putByte(0);
        putByte(name.length);
        putBytes(name);
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }
}
