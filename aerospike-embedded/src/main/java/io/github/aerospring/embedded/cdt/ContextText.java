package io.github.aerospring.embedded.cdt;

import java.util.Locale;
import java.util.Map;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.Blob;
import io.github.aerospring.embedded.value.Extension;
import io.github.aerospring.embedded.value.Float;
import io.github.aerospring.embedded.value.Geo;
import io.github.aerospring.embedded.value.HllValue;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.MsgPackReader;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;

/** How the server writes contexts: containers and strings as their size, numbers as they are. */
public final class ContextText {

    private static final Map<Integer, String> BASES = Map.of(
            ContextType.INDEX,
            "index",
            ContextType.RANK,
            "rank",
            ContextType.KEY,
            "key",
            ContextType.VALUE,
            "value",
            4,
            "exp",
            8,
            "index_list",
            9,
            "rank_list",
            10,
            "key_list",
            11,
            "value_list");

    private ContextText() {}

    /** Text of the next value, a list of types and values, such as {@code [map_key(<string#3>), list_index(0)]}. */
    public static String read(MsgPackReader reader) {
        StringBuilder text = new StringBuilder("[");
        long levels = reader.readListCount() / 2;
        for (long level = 0; level < levels; level++) {
            if (level > 0) {
                text.append(", ");
            }
            ContextType type = new ContextType(reader.readLong());
            text.append(type.isForList() ? "list_" : type.isForMap() ? "map_" : "");
            text.append(BASES.getOrDefault(type.base(), "invalid"));
            text.append('(').append(text(reader.readValue())).append(')');
        }
        return text.append(']').toString();
    }

    private static String text(Value value) {
        return switch (value.kind()) {
            case NIL -> "nil";
            case FALSE -> "false";
            case TRUE -> "true";
            case WILDCARD -> "*";
            case INFINITY -> "inf";
            case NEGATIVE_INTEGER, INTEGER -> Long.toString(((Int) value).value());
            case DOUBLE -> String.format(Locale.ROOT, "%f", ((Float) value).value());
            case STRING -> sized("string", ((Str) value).bytes().length);
            case GEOJSON -> sized("geojson", ((Geo) value).bytes().length);
            case EXTENSION -> sized("ext", ((Extension) value).bytes().length);
            case LIST -> sized("list", ((ListValue) value).size() + flags(((ListValue) value).flags()));
            case MAP -> sized("map", ((MapValue) value).size() + flags(((MapValue) value).flags()));
            case BYTES -> bytes(value);
        };
    }

    /** Flags of a container count as an element. */
    private static int flags(int flags) {
        return flags == 0 ? 0 : 1;
    }

    private static String bytes(Value value) {
        if (value instanceof HllValue hll) {
            return sized("blob" + Particle.HLL, hll.bytes().length);
        }
        Blob blob = (Blob) value;
        if (blob.type() == Blob.UNTYPED) {
            return "<blob#_>";
        }
        return sized(blob.type() == Particle.BLOB ? "blob" : "blob" + blob.type(), blob.bytes().length);
    }

    private static String sized(String type, int size) {
        return "<" + type + "#" + size + ">";
    }
}
