package io.github.aerospring.embedded.index;

import io.github.aerospring.embedded.message.ByteSlice;

/**
 * What of a record an index looks at, as clients name it: a bin, an element that a context leads to, or an expression.
 *
 * @param bin name of the bin as a wire text, empty for an expression
 * @param context MessagePack of the context, empty for none
 * @param expression MessagePack of the expression, empty for a bin
 */
public record IndexedPart(String bin, ByteSlice context, ByteSlice expression) {

    /** The value of a bin. */
    public static IndexedPart ofBin(String bin) {
        return new IndexedPart(bin, ByteSlice.empty(), ByteSlice.empty());
    }

    /** An element in a bin. */
    public static IndexedPart ofContext(String bin, byte[] context) {
        return new IndexedPart(bin, ByteSlice.of(context), ByteSlice.empty());
    }

    /** The value of an expression. */
    public static IndexedPart ofExpression(byte[] expression) {
        return new IndexedPart("", ByteSlice.empty(), ByteSlice.of(expression));
    }
}
