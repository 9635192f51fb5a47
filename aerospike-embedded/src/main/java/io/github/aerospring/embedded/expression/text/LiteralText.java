package io.github.aerospring.embedded.expression.text;

import java.util.Locale;

import io.github.aerospring.embedded.value.Blob;
import io.github.aerospring.embedded.value.Float;
import io.github.aerospring.embedded.value.Geo;
import io.github.aerospring.embedded.value.HllValue;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.MsgPackReader;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueKind;

/** Writes values: numbers as they are, everything else as its size. */
final class LiteralText {

    private LiteralText() {}

    /** The next value, which is no list. */
    static String ofNext(MsgPackReader in) {
        ValueKind kind = in.peekKind();
        byte[] wire = in.readEncoded();
        if (kind == ValueKind.MAP) {
            return sized("map", new MsgPackReader(wire).readMapHeader());
        }
        return of(Value.decode(wire), wire.length);
    }

    private static String of(Value value, int wireSize) {
        return switch (value.kind()) {
            case NIL -> "nil";
            case FALSE -> "false";
            case TRUE -> "true";
            case NEGATIVE_INTEGER, INTEGER -> Long.toString(((Int) value).value());
            case DOUBLE -> String.format(Locale.ROOT, "%f", ((Float) value).value());
            case STRING -> sized("string", ((Str) value).bytes().length);
            case GEOJSON -> sized("geojson", ((Geo) value).bytes().length);
            case BYTES ->
                value instanceof HllValue hll
                        ? sized("hll", hll.bytes().length)
                        : sized("blob", ((Blob) value).bytes().length);
            default -> sized("ext", wireSize);
        };
    }

    static String sized(String type, int size) {
        return "<" + type + "#" + size + ">";
    }
}
