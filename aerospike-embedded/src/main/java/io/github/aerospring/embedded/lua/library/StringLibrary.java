package io.github.aerospring.embedded.lua.library;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.LuaFunction;
import io.github.aerospring.embedded.lua.LuaState;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.TextLimit;

/** The table {@code string}, which is also what strings are indexed with. */
final class StringLibrary {

    private StringLibrary() {}

    static LuaTable open(LuaState state) {
        LibraryTable library = LibraryTable.of("string.")
                .add("byte", StringLibrary::bytes)
                .add("char", StringLibrary::ofBytes)
                .add("dump", StringLibrary::dump)
                .add("find", call -> PatternSearch.find(call, true))
                .add("format", call -> Results.of(new StringFormat(call).run()))
                .add("gmatch", PatternSearch::all)
                .add("gsub", PatternReplacement::replace)
                .add("len", call -> Results.of((long) call.string(1).length()))
                .add("lower", call -> Results.of(lower(call.string(1))))
                .add("match", call -> PatternSearch.find(call, false))
                .add("pack", call -> Results.of(new BinaryWriter(call).run()))
                .add("packsize", BinaryFormat::size)
                .add("rep", StringLibrary::repeat)
                .add(
                        "reverse",
                        call -> Results.of(
                                new StringBuilder(call.string(1)).reverse().toString()))
                .add("sub", StringLibrary::part)
                .add("unpack", call -> new BinaryReader(call).run())
                .add("upper", call -> Results.of(upper(call.string(1))));
        LuaTable metatable = state.stringMetatable();
        StringArithmetic.addTo(metatable);
        metatable.put("__index", library.table());
        return library.table();
    }

    /** Index from the start, at least 1, for one that may count from the end. */
    static long start(long position, int length) {
        if (position > 0) {
            return position;
        }
        return position == 0 || position < -length ? 1 : length + position + 1;
    }

    /** Index of the last byte, at most the length, for one that may count from the end. */
    static long end(long position, int length) {
        if (position > length) {
            return length;
        }
        if (position >= 0) {
            return position;
        }
        return position < -length ? 0 : length + position + 1;
    }

    private static Object[] bytes(Arguments call) {
        String text = call.string(1);
        long position = call.integer(2, 1);
        long from = start(position, text.length());
        long to = end(call.integer(3, position), text.length());
        if (from > to) {
            return LuaFunction.NOTHING;
        }
        Object[] values = new Object[(int) (to - from) + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = (long) text.charAt((int) from - 1 + i);
        }
        return values;
    }

    private static Object[] ofBytes(Arguments call) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= call.size(); i++) {
            long value = call.integer(i);
            if (value < 0 || value > 0xFF) {
                throw call.error(i, "value out of range");
            }
            text.append((char) value);
        }
        return Results.of(text.toString());
    }

    /** Functions have no binary form here. */
    private static Object[] dump(Arguments call) {
        call.function(1);
        throw call.state().error("unable to dump given function");
    }

    /** Only the letters of ASCII, as in the locale of the real server. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + 32));
            }
        }
        return lower.toString();
    }

    private static String upper(String text) {
        StringBuilder upper = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                upper.setCharAt(i, (char) (c - 32));
            }
        }
        return upper.toString();
    }

    private static Object[] repeat(Arguments call) {
        String text = call.string(1);
        long count = call.integer(2);
        String separator = call.isNil(3) ? "" : call.string(3);
        if (count <= 0) {
            return Results.of("");
        }
        long part = (long) text.length() + separator.length();
        if (part > 0 && count > Integer.MAX_VALUE / part) {
            throw call.state().error("resulting string too large");
        }
        if (part * count > TextLimit.MAX_LENGTH) {
            throw call.state().error("not enough memory");
        }
        if (part == 0) {
            return Results.of("");
        }
        return Results.of((text + separator).repeat((int) count - 1) + text);
    }

    private static Object[] part(Arguments call) {
        String text = call.string(1);
        long from = start(call.integer(2), text.length());
        long to = end(call.integer(3, -1), text.length());
        return Results.of(from > to ? "" : text.substring((int) from - 1, (int) to));
    }
}
