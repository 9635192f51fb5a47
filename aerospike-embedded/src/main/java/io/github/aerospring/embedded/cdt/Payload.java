package io.github.aerospring.embedded.cdt;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.Extension;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.MsgPackReader;
import io.github.aerospring.embedded.value.Value;

/** The bytes of an operation: its code, then its parameters one by one. What follows the last one is ignored. */
final class Payload {

    private static final int OLD_FORM_HEADER = 2;

    private final MsgPackReader reader;
    private final int code;
    private final long parameters;
    private boolean sawMarker;

    private Payload(MsgPackReader reader, int code, long parameters) {
        this.reader = reader;
        this.code = code;
        this.parameters = parameters;
    }

    /** Reads the code of the operation in {@code bytes}. */
    static Payload of(byte[] bytes) {
        if (bytes.length == 0) {
            throw ResultCode.PARAMETER.because("operation of 0 bytes (expected: a code and parameters)");
        }
        return bytes[0] == 0 ? oldForm(bytes) : inner(new MsgPackReader(bytes));
    }

    /** A payload whose only parameter is the context in {@code bytes}. */
    static Payload ofContext(byte[] bytes) {
        return new Payload(new MsgPackReader(bytes), 0, 1);
    }

    /** A code of two bytes, then a list of parameters or nothing. */
    private static Payload oldForm(byte[] bytes) {
        if (bytes.length < OLD_FORM_HEADER) {
            throw ResultCode.PARAMETER.because("operation of 1 byte (expected: a code of 2 bytes)");
        }
        MsgPackReader reader = new MsgPackReader(bytes, OLD_FORM_HEADER, bytes.length - OLD_FORM_HEADER);
        return new Payload(reader, bytes[1] & 0xFF, reader.hasRemaining() ? reader.readListCount() : 0);
    }

    private static Payload inner(MsgPackReader reader) {
        long count = reader.readListCount();
        if (count == 0) {
            throw ResultCode.PARAMETER.because("operation: [] (expected: a code and parameters)");
        }
        long code = reader.readLong();
        return new Payload(reader, code == (int) code ? (int) code : Integer.MAX_VALUE, count - 1);
    }

    /** The operation that is the next parameter. */
    Payload nested() {
        Payload nested = inner(reader);
        nested.sawMarker = sawMarker;
        return nested;
    }

    int code() {
        return code;
    }

    /** Number of parameters. */
    long parameters() {
        return parameters;
    }

    /** Number of elements that the list which is the next parameter promises. */
    long readListCount() {
        return reader.readListCount();
    }

    long readLong() {
        return reader.readLong();
    }

    byte[] readEncoded() {
        return reader.readEncoded();
    }

    Value readValue() {
        Value value = reader.readValue();
        sawMarker = sawMarker || hasMarker(value);
        return value;
    }

    /** Whether a value had a wildcard or infinity in it; the server then stores no value of the rest of the operation. */
    boolean sawMarker() {
        return sawMarker;
    }

    /** Forgets the wildcards so far. */
    void forgetMarkers() {
        sawMarker = false;
    }

    static boolean hasMarker(Value value) {
        if (value instanceof ListValue list) {
            for (Value element : list.elements()) {
                if (hasMarker(element)) {
                    return true;
                }
            }
            return false;
        }
        if (value instanceof MapValue map) {
            for (MapValue.Entry entry : map.entries()) {
                if (hasMarker(entry.key()) || hasMarker(entry.value())) {
                    return true;
                }
            }
            return false;
        }
        return !value.kind().isStorable() || value instanceof Extension extension && extension.isComparisonOnly();
    }
}
