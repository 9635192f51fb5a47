package io.github.aerospring.embedded.lua.library;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.FloatText;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** A value as it is written in a program. */
final class QuotedValue {

    private final Arguments call;
    private final int index;
    private final StringBuilder text;

    QuotedValue(Arguments call, int index, StringBuilder text) {
        this.call = call;
        this.index = index;
        this.text = text;
    }

    void append() {
        Object value = call.get(index);
        if (value instanceof String string) {
            quote(string);
        } else if (value instanceof Double number) {
            text.append(real(number));
        } else if (value instanceof Long integer) {
            text.append(integer == Long.MIN_VALUE ? "0x8000000000000000" : integer.toString());
        } else if (value == NIL || value instanceof Boolean) {
            text.append(value);
        } else {
            throw call.error(index, "value has no literal form");
        }
    }

    private static String real(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "1e9999" : "-1e9999";
        }
        if (Double.isNaN(value)) {
            return "(0/0)";
        }
        return FloatText.hexadecimal(value, -1);
    }

    private void quote(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\' || c == '\n') {
                text.append('\\').append(c);
            } else if (c < ' ' || c == 0x7F) {
                boolean digitFollows = i + 1 < string.length() && Character.isDigit(string.charAt(i + 1));
                text.append('\\').append(digitFollows ? String.format("%03d", (int) c) : String.valueOf((int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
