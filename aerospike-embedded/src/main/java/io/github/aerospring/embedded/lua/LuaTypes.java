package io.github.aerospring.embedded.lua;

import org.jspecify.annotations.Nullable;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** Names and metatables of types. */
public final class LuaTypes {

    private LuaTypes() {}

    /** Name of the type of a value, as the function {@code type} tells it. */
    public static String nameOf(Object value) {
        if (value == NIL) {
            return "nil";
        }
        if (value instanceof Boolean) {
            return "boolean";
        }
        if (isNumber(value)) {
            return "number";
        }
        if (value instanceof String) {
            return "string";
        }
        if (value instanceof LuaTable) {
            return "table";
        }
        if (value instanceof LuaFunction) {
            return "function";
        }
        return value instanceof Coroutine ? "thread" : "userdata";
    }

    /** Name for messages: that of the metatable, else that of the type. */
    public static String describe(LuaState state, Object value) {
        return value instanceof LuaTable || value instanceof LuaUserdata
                ? metafield(state, value, "__name") instanceof String name ? name : nameOf(value)
                : nameOf(value);
    }

    /** Field of the metatable of a value, nil when there is none. */
    public static Object metafield(LuaState state, Object value, String field) {
        LuaTable metatable = metatable(state, value);
        return metatable == null ? NIL : metatable.get(field);
    }

    /** Metatable of a value. */
    public static @Nullable LuaTable metatable(LuaState state, Object value) {
        if (value instanceof LuaTable table) {
            return table.metatable();
        }
        if (value instanceof LuaUserdata userdata) {
            return userdata.metatable();
        }
        return value instanceof String ? state.stringMetatable() : null;
    }

    /** Everything but nil and false counts as true. */
    public static boolean isTrue(Object value) {
        return value != NIL && value != Boolean.FALSE;
    }

    /** Whether a value is an integer or a float. */
    public static boolean isNumber(Object value) {
        return value instanceof Long || value instanceof Double;
    }
}
