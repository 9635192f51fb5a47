package io.github.aerospring.embedded.lua;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** Arguments of a native function, counted from 1, with the checks and the messages of Lua's own library. */
public final class Arguments {

    private final LuaState state;
    private final NativeFunction function;
    private final Object[] values;

    Arguments(LuaState state, NativeFunction function, Object[] values) {
        this.state = state;
        this.function = function;
        this.values = values;
    }

    /** The state that the function runs in. */
    public LuaState state() {
        return state;
    }

    /** Number of arguments. */
    public int size() {
        return values.length;
    }

    /** All arguments. */
    public Object[] all() {
        return values.clone();
    }

    /** The arguments from the {@code index}-th on. */
    public Object[] from(int index) {
        return index > values.length ? LuaFunction.NOTHING : Arrays.copyOfRange(values, index - 1, values.length);
    }

    /** An argument, nil when there is none. */
    public Object get(int index) {
        return index > values.length ? NIL : values[index - 1];
    }

    /** Whether an argument is missing or nil. */
    public boolean isNil(int index) {
        return get(index) == NIL;
    }

    /** An argument that must be there, even as nil. */
    public Object any(int index) {
        if (index > values.length) {
            throw error(index, "value expected");
        }
        return values[index - 1];
    }

    /** An integer, or a float or string that stands for one. */
    public long integer(int index) {
        Object value = get(index);
        if (value instanceof Long integer) {
            return integer;
        }
        if (Numbers.toInteger(value) instanceof Long integer) {
            return integer;
        }
        if (Numbers.toNumber(value) != NIL) {
            throw error(index, "number has no integer representation");
        }
        throw typeError(index, "number");
    }

    /** As {@link #integer}, {@code otherwise} when the argument is missing or nil. */
    public long integer(int index, long otherwise) {
        return isNil(index) ? otherwise : integer(index);
    }

    /** A number, integer or float, or a string that stands for one. */
    public Object number(int index) {
        Object number = Numbers.toNumber(get(index));
        if (number == NIL) {
            throw typeError(index, "number");
        }
        return number;
    }

    /** A number as a float. */
    public double real(int index) {
        return Numbers.toDouble(number(index));
    }

    /** A string, or a number as text. */
    public String string(int index) {
        Object value = get(index);
        if (value instanceof String text) {
            return text;
        }
        if (LuaTypes.isNumber(value)) {
            return Numbers.toText(value);
        }
        throw typeError(index, "string");
    }

    /** As {@link #string}, {@code null} when the argument is missing or nil. */
    public @Nullable String optionalString(int index) {
        return isNil(index) ? null : string(index);
    }

    /** A table. */
    public LuaTable table(int index) {
        if (get(index) instanceof LuaTable table) {
            return table;
        }
        throw typeError(index, "table");
    }

    /** A function. */
    public LuaFunction function(int index) {
        if (get(index) instanceof LuaFunction function) {
            return function;
        }
        throw typeError(index, "function");
    }

    /** A value of the host of a type; {@code name} is what messages call it. */
    public <T extends LuaUserdata> T userdata(int index, Class<T> type, String name) {
        Object value = get(index);
        if (!(value instanceof LuaUserdata)) {
            throw typeError(index, "userdata");
        }
        if (!type.isInstance(value)) {
            throw typeError(index, name);
        }
        return type.cast(value);
    }

    /** An error that an argument is of another type than expected. */
    public LuaError typeError(int index, String expected) {
        String actual = index > values.length ? "no value" : LuaTypes.describe(state, values[index - 1]);
        return error(index, expected + " expected, got " + actual);
    }

    /** An error in an argument. */
    public LuaError error(int index, String message) {
        CallSite site = !state.isMetamethod(function) && state.current().site instanceof CallSite call ? call : null;
        String name = site == null ? function.name() : site.calledName();
        int shown = index;
        if (site != null && site.isMethod()) {
            shown--;
            if (shown == 0) {
                return state.error("calling '" + name + "' on bad self (" + message + ")");
            }
        }
        return state.error(
                "bad argument #" + shown + " to '" + (name.isEmpty() ? function.name() : name) + "' (" + message + ")");
    }
}
