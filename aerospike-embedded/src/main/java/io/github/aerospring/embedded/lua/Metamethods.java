package io.github.aerospring.embedded.lua;

import org.jspecify.annotations.Nullable;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** Operations on values that metatables may define. */
public final class Metamethods {

    private static final int MAX_CHAIN = 2000;

    private Metamethods() {}

    /** Calls the metamethod of an event from Lua code; first result. */
    static Object call(LuaState state, String event, Object handler, Object... arguments) {
        Object outer = state.enterMetamethod(handler);
        try {
            Callee callee = callee(state, handler, arguments, " (metamethod '" + event.substring(2) + "')");
            return first(callee.function().call(state, callee.arguments()));
        } finally {
            state.leaveMetamethod(outer);
        }
    }

    /** First of several values, nil when there is none. */
    public static Object first(Object[] values) {
        return values.length == 0 ? NIL : values[0];
    }

    /** A function with its arguments. */
    record Callee(LuaFunction function, Object[] arguments) {}

    /**
     * The function that a call of {@code value} calls: itself, or its metamethod, which gets the value as first argument.
     *
     * @param description of the value for messages, as {@link Expression#describe} has it
     */
    static Callee callee(LuaState state, Object value, Object[] arguments, String description) {
        Object called = value;
        Object[] all = arguments;
        while (!(called instanceof LuaFunction)) {
            Object handler = LuaTypes.metafield(state, called, "__call");
            if (handler == NIL) {
                throw state.error("attempt to call a " + LuaTypes.describe(state, called) + " value"
                        + (called == value ? description : ""));
            }
            Object[] more = new Object[all.length + 1];
            more[0] = called;
            System.arraycopy(all, 0, more, 1, all.length);
            all = more;
            called = handler;
        }
        return new Callee((LuaFunction) called, all);
    }

    /**
     * Value of a key.
     *
     * @return {@code null} when {@code value} itself cannot be indexed
     */
    static @Nullable Object index(LuaState state, Object value, Object key) {
        Object at = value;
        for (int i = 0; i < MAX_CHAIN; i++) {
            Object handler;
            if (at instanceof LuaTable table) {
                Object found = table.get(key);
                LuaTable metatable = table.metatable();
                if (found != NIL || metatable == null) {
                    return found;
                }
                handler = metatable.get("__index");
                if (handler == NIL) {
                    return NIL;
                }
            } else {
                handler = LuaTypes.metafield(state, at, "__index");
                if (handler == NIL) {
                    return i == 0 ? null : fail(state, at);
                }
            }
            if (handler instanceof LuaFunction) {
                return call(state, "__index", handler, at, key);
            }
            at = handler;
        }
        throw state.error("'__index' chain too long; possible loop");
    }

    /** Value of a key, for native code. */
    public static Object get(LuaState state, Object value, Object key) {
        Object found = index(state, value, key);
        return found == null ? fail(state, value) : found;
    }

    /** Sets a key, for native code. */
    public static void set(LuaState state, Object value, Object key, Object newValue) {
        if (!put(state, value, key, newValue)) {
            fail(state, value);
        }
    }

    /** Sets a key; false when {@code value} itself cannot be indexed. */
    static boolean put(LuaState state, Object value, Object key, Object newValue) {
        Object at = value;
        for (int i = 0; i < MAX_CHAIN; i++) {
            Object handler;
            if (at instanceof LuaTable table) {
                LuaTable metatable = table.metatable();
                handler = metatable == null || table.get(key) != NIL ? NIL : metatable.get("__newindex");
                if (handler == NIL) {
                    putRaw(state, table, key, newValue);
                    return true;
                }
            } else {
                handler = LuaTypes.metafield(state, at, "__newindex");
                if (handler == NIL) {
                    if (i > 0) {
                        fail(state, at);
                    }
                    return false;
                }
            }
            if (handler instanceof LuaFunction) {
                call(state, "__newindex", handler, at, key, newValue);
                return true;
            }
            at = handler;
        }
        throw state.error("'__newindex' chain too long; possible loop");
    }

    /** Sets a key without metamethods. */
    public static void putRaw(LuaState state, LuaTable table, Object key, Object value) {
        try {
            table.put(key, value);
        } catch (IllegalArgumentException e) {
            throw state.error(String.valueOf(e.getMessage()));
        }
    }

    /** Result of a binary metamethod of either operand; {@code null} when there is none. */
    static @Nullable Object binary(LuaState state, String event, Object left, Object right) {
        Object handler = LuaTypes.metafield(state, left, event);
        if (handler == NIL) {
            handler = LuaTypes.metafield(state, right, event);
        }
        return handler == NIL ? null : call(state, event, handler, left, right);
    }

    /** Whether two values are equal, as {@code ==} has it. */
    public static boolean equal(LuaState state, Object left, Object right) {
        if (Comparison.rawEqual(left, right)) {
            return true;
        }
        boolean comparable = left instanceof LuaTable && right instanceof LuaTable
                || left instanceof LuaUserdata && right instanceof LuaUserdata;
        Object result = comparable ? binary(state, "__eq", left, right) : null;
        return result != null && LuaTypes.isTrue(result);
    }

    /** Length of a value, as {@code #} has it; {@code null} when it has none. */
    static @Nullable Object length(LuaState state, Object value) {
        if (value instanceof String text) {
            return (long) text.length();
        }
        Object handler = LuaTypes.metafield(state, value, "__len");
        if (handler != NIL) {
            return call(state, "__len", handler, value, value);
        }
        return value instanceof LuaTable table ? (Object) table.length() : null;
    }

    /** A value as text, as the function {@code tostring} has it. */
    public static String text(LuaState state, Object value) {
        Object handler = LuaTypes.metafield(state, value, "__tostring");
        if (handler != NIL) {
            if (first(state.call(handler, value)) instanceof String text) {
                return text;
            }
            throw state.error("'__tostring' must return a string");
        }
        if (value instanceof String text) {
            return text;
        }
        if (LuaTypes.isNumber(value)) {
            return Numbers.toText(value);
        }
        if (value instanceof Boolean || value == NIL) {
            return value.toString();
        }
        return String.format("%s: 0x%014x", LuaTypes.describe(state, value), System.identityHashCode(value));
    }

    private static Object fail(LuaState state, Object value) {
        throw state.error("attempt to index a " + LuaTypes.describe(state, value) + " value");
    }
}
