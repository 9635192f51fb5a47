package io.github.aerospring.embedded.expression;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.aerospring.embedded.value.Blob;
import io.github.aerospring.embedded.value.Bool;
import io.github.aerospring.embedded.value.Float;
import io.github.aerospring.embedded.value.MsgPackWriter;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;

/** Writes expressions: Java lists are operations, strings are typed literals, {@link Value}s are themselves. */
final class Wire {

    private Wire() {}

    /** A name, which has no type byte. */
    record Name(byte[] bytes) {}

    /** Something packed already. */
    record Raw(byte[] bytes) {}

    static Name name(String name) {
        return new Name(name.getBytes(StandardCharsets.UTF_8));
    }

    /** An operation. */
    static List<Object> op(int code, Object... arguments) {
        Object[] elements = new Object[arguments.length + 1];
        elements[0] = code;
        System.arraycopy(arguments, 0, elements, 1, arguments.length);
        return java.util.Arrays.asList(elements);
    }

    static List<Object> bin(ExpressionType type, String name) {
        return op(81, type.ordinal(), name(name));
    }

    static List<Object> quote(Value list) {
        return op(126, list);
    }

    static byte[] pack(Object element) {
        MsgPackWriter out = new MsgPackWriter();
        write(out, element);
        return out.toByteArray();
    }

    private static void write(MsgPackWriter out, Object element) {
        if (element instanceof List<?> list) {
            out.listHeader(list.size());
            list.forEach(each -> write(out, each));
        } else if (element instanceof Number number && !(element instanceof Double)) {
            out.integer(number.longValue());
        } else if (element instanceof Double number) {
            out.value(new Float(number));
        } else if (element instanceof Boolean bool) {
            out.value(Bool.of(bool));
        } else if (element instanceof String text) {
            out.value(new Str(text.getBytes(StandardCharsets.UTF_8)));
        } else if (element instanceof byte[] bytes) {
            out.value(new Blob(bytes));
        } else if (element instanceof Name name) {
            out.byteString(name.bytes());
        } else if (element instanceof Raw raw) {
            out.encoded(raw.bytes());
        } else if (element instanceof Value value) {
            out.value(value);
        } else if (element == null) {
            out.value(Nil.NIL);
        } else {
            throw new IllegalArgumentException(element.getClass() + " (expected: something packable)");
        }
    }
}
