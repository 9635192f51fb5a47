package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.Value;

/** Payloads of operations. */
final class Ops {

    private Ops() {}

    /** An operation with numbers and values as parameters. */
    static byte[] op(int code, Object... parameters) {
        return list(code, parameters).encode();
    }

    /** An operation within a context. */
    static byte[] in(List<?> context, int code, Object... parameters) {
        return new ListValue(List.of(Int.of(0xFF), new ListValue(values(context.toArray())), list(code, parameters)))
                .encode();
    }

    /** A path. */
    static byte[] path(List<?> levels, long flags, Object... expression) {
        List<Value> parts =
                new ArrayList<>(List.of(Int.of(0xFE), new ListValue(values(levels.toArray())), Int.of(flags)));
        parts.addAll(values(expression));
        return new ListValue(parts).encode();
    }

    static List<Value> values(Object... parameters) {
        List<Value> values = new ArrayList<>();
        for (Object parameter : parameters) {
            values.add(parameter instanceof Value value ? value : Int.of(((Number) parameter).longValue()));
        }
        return values;
    }

    static ListValue items(Object... elements) {
        return new ListValue(values(elements));
    }

    private static ListValue list(int code, Object... parameters) {
        List<Value> parts = values(parameters);
        parts.add(0, Int.of(code));
        return new ListValue(parts);
    }
}
