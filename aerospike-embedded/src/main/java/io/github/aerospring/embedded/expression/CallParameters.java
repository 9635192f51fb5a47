package io.github.aerospring.embedded.expression;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.value.MsgPackReader;
import io.github.aerospring.embedded.value.MsgPackWriter;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * The payload of a call in packed form, with gaps for the parameters that are evaluated.
 *
 * @param fixed what is sent as it is: before, between and after the evaluated parameters, so one more than those
 */
record CallParameters(List<byte[]> fixed, List<Node> evaluated) {

    private static final long WITH_CONTEXT = 0xff;
    private static final long PATH = 0xfe;
    private static final int MAX_SEGMENTS = 18;

    /** Reads operation, context and parameters. */
    static CallParameters read(Parser parser) {
        MsgPackReader reader = parser.reader();
        MsgPackWriter piece = new MsgPackWriter();
        int count = copyOperation(reader, piece);
        List<byte[]> fixed = new ArrayList<>();
        List<Node> evaluated = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (reader.peekKind() == ValueKind.LIST) {
                fixed.add(piece.toByteArray());
                piece = new MsgPackWriter();
                evaluated.add(parser.next().node());
            } else {
                piece.encoded(evaluated.isEmpty() ? reader.readEncoded() : Literals.raw(parser));
            }
        }
        fixed.add(piece.toByteArray());
        long segments = evaluated.size()
                + fixed.stream().filter(bytes -> bytes.length > 0).count();
        if (segments > MAX_SEGMENTS) {
            throw Parser.malformed("CALL in " + segments + " segments (expected: at most " + MAX_SEGMENTS + ")");
        }
        return new CallParameters(fixed, evaluated);
    }

    /** Copies everything up to the first parameter and answers how many parameters follow. */
    private static int copyOperation(MsgPackReader reader, MsgPackWriter out) {
        int elements = copyListHeader(reader, out);
        requireElements(elements, 1, Integer.MAX_VALUE);
        long code = copyInteger(reader, out);
        if (code == WITH_CONTEXT) {
            requireElements(elements, 3, 3);
            out.encoded(reader.readEncoded());
            int operation = copyListHeader(reader, out);
            requireElements(operation, 1, Integer.MAX_VALUE);
            copyInteger(reader, out);
            return operation - 1;
        }
        if (code == PATH) {
            requireElements(elements, 3, 4);
            copyPath(reader, out, elements == 4);
            return 0;
        }
        return elements - 1;
    }

    /** Path, flags and modifying expression: none of them is evaluated before the call. */
    private static void copyPath(MsgPackReader reader, MsgPackWriter out, boolean modifying) {
        if (reader.peekKind() != ValueKind.LIST) {
            throw Parser.malformed("CALL path that is " + reader.peekKind() + " (expected: LIST)");
        }
        out.encoded(reader.readEncoded());
        copyInteger(reader, out);
        if (modifying) {
            out.encoded(reader.readEncoded());
        }
    }

    private static int copyListHeader(MsgPackReader reader, MsgPackWriter out) {
        int elements = reader.readListHeader();
        out.listHeader(elements);
        return elements;
    }

    private static long copyInteger(MsgPackReader reader, MsgPackWriter out) {
        long value = reader.readLong();
        out.integer(value);
        return value;
    }

    private static void requireElements(int found, int min, int max) {
        if (found < min || found > max) {
            throw Parser.malformed("CALL list of " + found + " elements (expected: " + min + " to " + max + ")");
        }
    }

    /** The payload for one record, or null when a parameter is unknown. */
    byte @Nullable [] payload(Frame frame) {
        if (evaluated.isEmpty()) {
            return fixed.get(0);
        }
        MsgPackWriter payload = new MsgPackWriter();
        for (int i = 0; i < evaluated.size(); i++) {
            payload.encoded(fixed.get(i));
            Operand parameter = evaluated.get(i).evaluate(frame);
            Value value = parameter.toValue();
            if (value == null) {
                return null;
            }
            payload.encoded(parameter instanceof Packed packed ? packed.encode() : value.encode());
        }
        return payload.encoded(fixed.get(evaluated.size())).toByteArray();
    }
}
