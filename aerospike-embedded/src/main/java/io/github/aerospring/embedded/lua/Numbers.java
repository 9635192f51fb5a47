package io.github.aerospring.embedded.lua;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** Conversions between integers, floats and strings. */
public final class Numbers {

    private static final double LEAST_LONG = -0x1p63;
    private static final double ABOVE_LONG = 0x1p63;

    private Numbers() {}

    /** Whether a float is an integer that fits. */
    public static boolean isInteger(double value) {
        return value >= LEAST_LONG && value < ABOVE_LONG && value == Math.rint(value);
    }

    /** The integer that a number or a numeric string is exactly, nil when it is none. */
    public static Object toInteger(Object value) {
        if (value instanceof Long) {
            return value;
        }
        if (value instanceof Double number) {
            return isInteger(number) ? (Object) (long) number.doubleValue() : NIL;
        }
        return value instanceof String text ? toInteger(parsed(text)) : NIL;
    }

    /** The number that a value is or, as a string, stands for; nil when it is none. */
    public static Object toNumber(Object value) {
        if (LuaTypes.isNumber(value)) {
            return value;
        }
        return value instanceof String text ? parsed(text) : NIL;
    }

    /** Value of a number as a float. */
    public static double toDouble(Object number) {
        return number instanceof Long integer ? (double) integer : (Double) number;
    }

    /** A number as text: {@code 14} digits for floats, which never look like integers. */
    public static String toText(Object number) {
        if (number instanceof Long integer) {
            return Long.toString(integer);
        }
        double value = (Double) number;
        String text = FloatText.general(value, 14, false);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-' && (c < '0' || c > '9')) {
                return text;
            }
        }
        return text + ".0";
    }

    /** The number that text stands for, with spaces around it; nil when it is none. */
    public static Object parsed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new NumeralReader(text.substring(from, to)).read();
    }

    /** Space as C has it. */
    public static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
