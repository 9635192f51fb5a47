package io.github.aerospring.embedded.lua.library;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.Comparison;
import io.github.aerospring.embedded.lua.LuaError;
import io.github.aerospring.embedded.lua.LuaFunction;
import io.github.aerospring.embedded.lua.LuaState;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.LuaTypes;
import io.github.aerospring.embedded.lua.LuaUserdata;
import io.github.aerospring.embedded.lua.Metamethods;
import io.github.aerospring.embedded.lua.NativeFunction;
import io.github.aerospring.embedded.lua.Numbers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** The global functions, without those that read files. */
final class BasicLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(BasicLibrary.class);

    /** How often a handler gets an error of its own. */
    private static final int MAX_HANDLING = 10;

    private static final NativeFunction NEXT = new NativeFunction("next", BasicLibrary::next);
    private static final NativeFunction NEXT_INDEX = new NativeFunction("ipairs_iterator", BasicLibrary::nextIndex);

    private final LuaState state;

    BasicLibrary(LuaState state) {
        this.state = state;
    }

    void addTo(LuaTable globals) {
        LibraryTable.in(globals)
                .put("_G", globals)
                .put("_VERSION", "Lua 5.4")
                .put("next", NEXT)
                .add("assert", BasicLibrary::check)
                .add("collectgarbage", BasicLibrary::collectGarbage)
                .add("error", BasicLibrary::error)
                .add("getmetatable", BasicLibrary::metatable)
                .add("setmetatable", BasicLibrary::setMetatable)
                .add("ipairs", call -> Results.of(NEXT_INDEX, call.any(1), 0L))
                .add("pairs", BasicLibrary::pairs)
                .add("load", this::load)
                .add("pcall", BasicLibrary::tryCall)
                .add("xpcall", BasicLibrary::tryCallWithHandler)
                .add("print", BasicLibrary::print)
                .add("rawequal", call -> Results.of(Comparison.rawEqual(call.any(1), call.any(2))))
                .add("rawget", call -> Results.of(call.table(1).get(call.any(2))))
                .add("rawset", BasicLibrary::putRaw)
                .add("rawlen", BasicLibrary::rawLength)
                .add("select", BasicLibrary::select)
                .add("tonumber", BasicLibrary::number)
                .add("tostring", call -> Results.of(Metamethods.text(call.state(), call.any(1))))
                .add("type", call -> Results.of(LuaTypes.nameOf(call.any(1))));
    }

    private static Object[] check(Arguments call) {
        if (LuaTypes.isTrue(call.any(1))) {
            return call.all();
        }
        if (call.size() < 2) {
            throw call.state().error("assertion failed!");
        }
        Object error = call.get(2);
        throw error instanceof String message ? call.state().error(message) : new LuaError(error);
    }

    /** The memory is the host's, so there is nothing to collect. */
    private static Object[] collectGarbage(Arguments call) {
        String option = call.isNil(1) ? "collect" : call.string(1);
        return switch (option) {
            case "count" -> Results.of((double) Runtime.getRuntime().totalMemory() / 1024);
            case "step", "isrunning" -> Results.of(true);
            case "collect", "stop", "restart", "setpause", "setstepmul" -> Results.of(0L);
            case "generational", "incremental" -> Results.of("incremental");
            default -> throw call.error(1, "invalid option '" + option + "'");
        };
    }

    private static Object[] error(Arguments call) {
        Object value = call.get(1);
        long level = call.integer(2, 1);
        throw new LuaError(
                value instanceof String message && level > 0 ? call.state().where((int) level) + message : value);
    }

    private static Object[] metatable(Arguments call) {
        Object hidden = LuaTypes.metafield(call.state(), call.any(1), "__metatable");
        if (hidden != NIL) {
            return Results.of(hidden);
        }
        LuaTable metatable = LuaTypes.metatable(call.state(), call.get(1));
        return metatable == null ? Results.nil() : Results.of(metatable);
    }

    private static Object[] setMetatable(Arguments call) {
        LuaTable table = call.table(1);
        if (call.size() < 2 || call.get(2) != NIL && !(call.get(2) instanceof LuaTable)) {
            throw call.typeError(2, "nil or table");
        }
        if (LuaTypes.metafield(call.state(), table, "__metatable") != NIL) {
            throw call.state().error("cannot change a protected metatable");
        }
        table.metatable(call.get(2) instanceof LuaTable metatable ? metatable : null);
        return Results.of(table);
    }

    private static Object[] pairs(Arguments call) {
        Object value = call.any(1);
        Object handler = LuaTypes.metafield(call.state(), value, "__pairs");
        if (handler == NIL) {
            return Results.of(NEXT, value, NIL);
        }
        Object[] results = call.state().call(handler, value);
        return Results.of(
                results.length > 0 ? results[0] : NIL,
                results.length > 1 ? results[1] : NIL,
                results.length > 2 ? results[2] : NIL);
    }

    private static Object[] next(Arguments call) {
        try {
            Object[] entry = call.table(1).next(call.get(2));
            return entry.length == 0 ? Results.nil() : entry;
        } catch (IllegalArgumentException e) {
            throw call.state().error(String.valueOf(e.getMessage()));
        }
    }

    private static Object[] nextIndex(Arguments call) {
        long index = call.integer(2) + 1;
        Object value = Metamethods.get(call.state(), call.any(1), index);
        return value == NIL ? Results.nil() : Results.of(index, value);
    }

    private Object[] load(Arguments call) {
        StringBuilder code = new StringBuilder();
        String name;
        if (call.get(1) instanceof String text) {
            code.append(text);
            name = call.isNil(2) ? text : call.string(2);
        } else {
            LuaFunction reader = call.function(1);
            name = call.isNil(2) ? "=(load)" : call.string(2);
            LuaState.Outcome read = state.tryCall(new NativeFunction("read", inner -> readAll(inner, reader, code)));
            if (!read.isSuccess()) {
                return Results.failure(read.values()[0]);
            }
        }
        String chunk = ChunkName.shown(name);
        String mode = call.isNil(3) ? "bt" : call.string(3);
        if (isBinary(code)) {
            return Results.failure("attempt to load a binary chunk ("
                    + (mode.indexOf('b') < 0 ? "mode is '" + mode + "'" : "only text is supported") + ")");
        }
        if (mode.indexOf('t') < 0) {
            return Results.failure("attempt to load a text chunk (mode is '" + mode + "')");
        }
        try {
            return Results.of(state.load(code.toString(), chunk, call.size() > 3 ? call.get(4) : state.globals()));
        } catch (LuaError e) {
            return Results.failure(e.value());
        }
    }

    private static Object[] readAll(Arguments call, LuaFunction reader, StringBuilder code) {
        while (true) {
            Object part = Metamethods.first(call.state().call(reader));
            if (part == NIL || part.equals("")) {
                return LuaFunction.NOTHING;
            }
            if (!(part instanceof String text)) {
                throw call.state().error("reader function must return a string");
            }
            code.append(text);
            if (isBinary(code)) {
                return LuaFunction.NOTHING;
            }
        }
    }

    private static boolean isBinary(StringBuilder code) {
        return code.length() > 0 && code.charAt(0) == '\u001B';
    }

    private static Object[] tryCall(Arguments call) {
        LuaState.Outcome outcome = call.state().tryCall(call.any(1), call.from(2));
        return Results.prepend(outcome.isSuccess(), outcome.values());
    }

    private static Object[] tryCallWithHandler(Arguments call) {
        LuaFunction handler = call.function(2);
        LuaState.Outcome outcome = call.state().tryCall(call.get(1), call.from(3));
        if (outcome.isSuccess()) {
            return Results.prepend(true, outcome.values());
        }
        LuaState.Outcome handled = call.state().tryCall(handler, outcome.values());
        for (int i = 0; i < MAX_HANDLING && !handled.isSuccess(); i++) {
            handled = call.state().tryCall(handler, handled.values());
        }
        return handled.isSuccess()
                ? Results.prepend(false, handled.values())
                : Results.of(false, "error in error handling");
    }

    private static Object[] print(Arguments call) {
        if (LOG.isInfoEnabled()) {
            StringBuilder line = new StringBuilder();
            for (Object value : call.all()) {
                line.append(line.length() == 0 ? "" : "\t").append(Metamethods.text(call.state(), value));
            }
            LOG.info("script prints: {}", line);
        }
        return LuaFunction.NOTHING;
    }

    private static Object[] putRaw(Arguments call) {
        Metamethods.putRaw(call.state(), call.table(1), call.any(2), call.any(3));
        return Results.of(call.get(1));
    }

    private static Object[] rawLength(Arguments call) {
        if (call.get(1) instanceof LuaTable table) {
            return Results.of(table.length());
        }
        if (call.get(1) instanceof String text) {
            return Results.of((long) text.length());
        }
        throw call.typeError(1, "table or string");
    }

    private static Object[] select(Arguments call) {
        if (call.get(1).equals("#")) {
            return Results.of(call.size() - 1L);
        }
        long index = call.integer(1);
        if (index < 0) {
            index = call.size() + index;
        } else if (index > call.size()) {
            index = call.size();
        }
        if (index < 1) {
            throw call.error(1, "index out of range");
        }
        return call.from((int) index + 1);
    }

    private static Object[] number(Arguments call) {
        if (call.isNil(2)) {
            Object value = call.any(1);
            return Results.of(value instanceof LuaUserdata ? NIL : Numbers.toNumber(value));
        }
        long base = call.integer(2);
        if (!(call.get(1) instanceof String text)) {
            throw call.typeError(1, "string");
        }
        if (base < 2 || base > 36) {
            throw call.error(2, "base out of range");
        }
        return Results.of(inBase(text, (int) base));
    }

    private static Object inBase(String text, int base) {
        int from = 0;
        int to = text.length();
        while (from < to && Numbers.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Numbers.isSpace(text.charAt(to - 1))) {
            to--;
        }
        boolean negative = from < to && text.charAt(from) == '-';
        from += negative || from < to && text.charAt(from) == '+' ? 1 : 0;
        if (from == to) {
            return NIL;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), base) : -1;
            if (digit < 0) {
                return NIL;
            }
            value = value * base + digit;
        }
        return negative ? -value : value;
    }
}
