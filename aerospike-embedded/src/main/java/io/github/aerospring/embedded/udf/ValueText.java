package io.github.aerospring.embedded.udf;

import java.util.HexFormat;

import io.github.aerospring.embedded.lua.FloatText;
import org.jspecify.annotations.Nullable;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** Values as text, as {@code tostring} gives it for lists, maps, bytes and GeoJSON. */
final class ValueText {

    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
    private static final int DIGITS = 16;

    private ValueText() {}

    /** Text of a value, {@code null} when it has none. */
    static @Nullable String of(Object value) {
        if (value instanceof Double number) {
            return FloatText.general(number, DIGITS, false);
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof LuaGeoJson geo) {
            return quoted(geo.json());
        }
        if (value instanceof LuaBytes bytes) {
            return bytes.size() == 0 ? null : HEX.formatHex(bytes.toArray());
        }
        if (value instanceof LuaList list) {
            return list(list);
        }
        if (value instanceof LuaMap map) {
            return map(map);
        }
        return value == NIL ? "NIL" : value.toString();
    }

    private static String quoted(String text) {
        return '"' + Texts.untilZero(text) + '"';
    }

    private static String list(LuaList list) {
        StringBuilder text = new StringBuilder("[");
        for (Object element : list.elements()) {
            String shown = of(element);
            text.append(text.length() == 1 ? "" : ", ").append(shown == null ? "<NULL>" : shown);
        }
        return text.append(']').toString();
    }

    /** The text ends before an entry that has none. */
    private static String map(LuaMap map) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < map.size(); i++) {
            LuaMap.Entry entry = map.at(i);
            String key = entry == null ? null : of(entry.key());
            String value = entry == null ? null : of(entry.value());
            if (key == null || value == null) {
                break;
            }
            text.append(i == 0 ? "" : ", ").append(key).append(':').append(value);
        }
        return text.append('}').toString();
    }
}
