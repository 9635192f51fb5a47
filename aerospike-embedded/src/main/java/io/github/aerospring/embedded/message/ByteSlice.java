package io.github.aerospring.embedded.message;

import java.util.Arrays;

/** A run of bytes inside a larger array: the value of a field or of an operation. The array must not be changed. */
public record ByteSlice(byte[] array, int offset, int length) {

    private static final ByteSlice EMPTY = of(new byte[0]);

    /** The whole of an array. */
    public static ByteSlice of(byte[] array) {
        return new ByteSlice(array, 0, array.length);
    }

    /** No bytes. */
    public static ByteSlice empty() {
        return EMPTY;
    }

    /** Whether there are no bytes. */
    public boolean isEmpty() {
        return length == 0;
    }

    /** The bytes in an array of their own. */
    public byte[] copy() {
        return Arrays.copyOfRange(array, offset, offset + length);
    }

    /** The bytes as a wire text. */
    public String text() {
        return WireText.of(array, offset, length);
    }

    /** The bytes from {@code from} to the end. */
    public ByteSlice from(int from) {
        return new ByteSlice(array, offset + from, length - from);
    }

    /** A reader over the bytes. */
    public WireReader reader() {
        return new WireReader(array, offset, length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByteSlice slice
                && Arrays.equals(
                        array, offset, offset + length, slice.array, slice.offset, slice.offset + slice.length);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + array[i];
        }
        return hash;
    }

    @Override
    public String toString() {
        return length + " bytes";
    }
}
