package io.github.aerospring.embedded.bits;

import java.util.Arrays;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.Bool;
import io.github.aerospring.embedded.value.MsgPackReader;

/** The parameters of one operation, read in order and checked against the limits of the server. */
final class Parameters {

    /** Largest blob and largest message, in bytes. */
    static final int MAX_BYTES = 128 << 20;

    private static final int MAX_BITS = MAX_BYTES * Byte.SIZE;

    /** Byte that tells the type of bytes. */
    private static final int TYPE = 1;

    private final MsgPackReader reader;
    private int left;

    Parameters(MsgPackReader reader, int count) {
        this.reader = reader;
        this.left = count;
    }

    /** An offset in bits, negative from the end of the blob. */
    int bitOffset() {
        return offset(MAX_BITS);
    }

    /** An offset in bytes, negative from the end of the blob; answered in bits. */
    int byteOffset() {
        return offset(MAX_BYTES) * Byte.SIZE;
    }

    /** Least value of a long has no absolute value and so passes as the offset 0, on the server too. */
    private int offset(int limit) {
        long offset = integer();
        if (Math.abs(offset) > limit) {
            throw ResultCode.PARAMETER.because("offset: " + offset + " (expected: -" + limit + " to " + limit + ")");
        }
        return (int) offset;
    }

    /** A number of bits, at least 1. */
    int bitSize() {
        return size(1, MAX_BITS);
    }

    /** A number of bytes, at least {@code least}; answered in bits. */
    int byteSize(int least) {
        return size(least, MAX_BYTES) * Byte.SIZE;
    }

    /** The number of bits of an integer, 1 to 64. */
    int integerSize() {
        return size(1, Long.SIZE);
    }

    /** A number of bits to shift by. */
    int shift() {
        return size(0, MAX_BITS);
    }

    private int size(int least, int limit) {
        long size = integer();
        if (size < least || size > limit) {
            throw ResultCode.PARAMETER.because(
                    "size: " + Long.toUnsignedString(size) + " (expected: " + least + " to " + limit + ")");
        }
        return (int) size;
    }

    /** Any integer. */
    long integer() {
        left--;
        return reader.readLong();
    }

    /** A boolean. */
    boolean bool() {
        left--;
        if (!(reader.readValue() instanceof Bool bool)) {
            throw ResultCode.PARAMETER.because("value: no boolean (expected: true or false)");
        }
        return bool.isTrue();
    }

    /** Bytes of any type, with at least {@code bits} bits and at least 1 byte. */
    byte[] bytes(int bits) {
        left--;
        byte[] content = reader.readByteString();
        int bytes = content.length - TYPE;
        if (bytes < 1 || (long) bytes * Byte.SIZE < bits) {
            throw ResultCode.PARAMETER.because(
                    "blob: " + bytes + " bytes (expected: at least " + Math.max(1, (bits + 7) / 8) + ")");
        }
        return Arrays.copyOfRange(content, TYPE, content.length);
    }

    /** The policy of a write, by default none. */
    WritePolicy policy(long allowed) {
        long flags = optionalFlags("policy flags", allowed);
        return new WritePolicy(exclusive("policy flags", flags, WritePolicy.CREATE_ONLY, WritePolicy.UPDATE_ONLY));
    }

    /** Flags of the operation's own, by default none. */
    long mode(long allowed) {
        return optionalFlags("mode", allowed);
    }

    /** Flags of the operation's own where two exclude each other, by default none. */
    long mode(long allowed, long one, long other) {
        return exclusive("mode", optionalFlags("mode", allowed), one, other);
    }

    private long optionalFlags(String name, long allowed) {
        if (left == 0) {
            return 0;
        }
        long flags = integer();
        if ((flags & ~allowed) != 0) {
            throw ResultCode.PARAMETER.because(name + ": 0x" + Long.toHexString(flags) + " (expected: only bits of 0x"
                    + Long.toHexString(allowed) + ")");
        }
        return flags;
    }

    private static long exclusive(String name, long flags, long one, long other) {
        if ((flags & one) != 0 && (flags & other) != 0) {
            throw ResultCode.PARAMETER.because(
                    name + ": 0x" + Long.toHexString(flags) + " (expected: not both " + one + " and " + other + ")");
        }
        return flags;
    }
}
