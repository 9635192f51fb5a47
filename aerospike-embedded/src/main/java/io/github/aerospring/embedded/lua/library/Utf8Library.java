package io.github.aerospring.embedded.lua.library;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.LuaFunction;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.LuaTypes;
import io.github.aerospring.embedded.lua.NativeFunction;
import io.github.aerospring.embedded.lua.Utf8;

/** The table {@code utf8}. */
final class Utf8Library {

    private static final long MAX_CODE = 0x7FFF_FFFFL;

    private Utf8Library() {}

    static LuaTable open() {
        return LibraryTable.of("utf8.")
                .put("charpattern", "[\0-\u007F\u00C2-\u00FD][\u0080-\u00BF]*")
                .add("char", Utf8Library::ofCodes)
                .add("codepoint", Utf8Library::codes)
                .add("len", Utf8Library::length)
                .add("offset", Utf8Library::offset)
                .add("codes", Utf8Library::iterate)
                .table();
    }

    private static Object[] ofCodes(Arguments call) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= call.size(); i++) {
            long code = call.integer(i);
            if (code < 0 || code > MAX_CODE) {
                throw call.error(i, "value out of range");
            }
            Utf8.append(text, code);
        }
        return Results.of(text.toString());
    }

    private static long position(long position, int length) {
        return position >= 0 ? position : -position > length ? 0 : length + position + 1;
    }

    private static Object[] codes(Arguments call) {
        String text = call.string(1);
        long from = position(call.integer(2, 1), text.length());
        long to = position(call.integer(3, from), text.length());
        boolean lax = LuaTypes.isTrue(call.get(4));
        if (from < 1) {
            throw call.error(2, "out of bounds");
        }
        if (to > text.length()) {
            throw call.error(3, "out of bounds");
        }
        List<Object> codes = new ArrayList<>();
        for (int at = (int) from - 1; at < to; ) {
            long decoded = Utf8.decode(text, at, !lax);
            if (decoded < 0) {
                throw call.state().error("invalid UTF-8 code");
            }
            codes.add(decoded & 0xFFFF_FFFFL);
            at += (int) (decoded >>> 32);
        }
        return codes.toArray();
    }

    private static Object[] length(Arguments call) {
        String text = call.string(1);
        long from = position(call.integer(2, 1), text.length());
        long to = position(call.integer(3, -1), text.length());
        boolean lax = LuaTypes.isTrue(call.get(4));
        if (from < 1 || from - 1 > text.length()) {
            throw call.error(2, "initial position out of bounds");
        }
        if (to > text.length()) {
            throw call.error(3, "final position out of bounds");
        }
        long count = 0;
        int at = (int) from - 1;
        while (at < to) {
            long decoded = Utf8.decode(text, at, !lax);
            if (decoded < 0) {
                return Results.failure(at + 1L);
            }
            at += (int) (decoded >>> 32);
            count++;
        }
        return Results.of(count);
    }

    private static boolean isContinuation(String text, int at) {
        return at < text.length() && Utf8.isContinuation(text.charAt(at));
    }

    private static Object[] offset(Arguments call) {
        String text = call.string(1);
        long count = call.integer(2);
        long start = position(call.integer(3, count >= 0 ? 1 : text.length() + 1L), text.length());
        if (start < 1 || start - 1 > text.length()) {
            throw call.error(3, "position out of bounds");
        }
        int at = (int) start - 1;
        if (count == 0) {
            while (at > 0 && isContinuation(text, at)) {
                at--;
            }
            return Results.of(at + 1L);
        }
        if (isContinuation(text, at)) {
            throw call.state().error("initial position is a continuation byte");
        }
        if (count < 0) {
            while (count < 0 && at > 0) {
                do {
                    at--;
                } while (at > 0 && isContinuation(text, at));
                count++;
            }
        } else {
            count--;
            while (count > 0 && at < text.length()) {
                do {
                    at++;
                } while (isContinuation(text, at));
                count--;
            }
        }
        return count == 0 ? Results.of(at + 1L) : Results.nil();
    }

    private static Object[] iterate(Arguments call) {
        boolean lax = LuaTypes.isTrue(call.get(2));
        if (isContinuation(call.string(1), 0)) {
            throw call.error(1, "invalid UTF-8 code");
        }
        return Results.of(new NativeFunction("codes_iterator", next -> nextCode(next, lax)), call.string(1), 0L);
    }

    private static Object[] nextCode(Arguments call, boolean lax) {
        String text = call.string(1);
        long last = call.integer(2);
        int at = last < 0 ? text.length() : (int) Math.min(last, text.length());
        while (at > 0 && isContinuation(text, at)) {
            at++;
        }
        if (at >= text.length()) {
            return LuaFunction.NOTHING;
        }
        long decoded = Utf8.decode(text, at, !lax);
        if (decoded < 0 || isContinuation(text, at + (int) (decoded >>> 32))) {
            throw call.state().error("invalid UTF-8 code");
        }
        return Results.of(at + 1L, decoded & 0xFFFF_FFFFL);
    }
}
