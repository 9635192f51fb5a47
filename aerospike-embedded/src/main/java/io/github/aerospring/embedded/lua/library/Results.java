package io.github.aerospring.embedded.lua.library;

import io.github.aerospring.embedded.lua.LuaNil;

/** Results of native functions. */
public final class Results {

    private static final Object[] NIL = {LuaNil.NIL};

    private Results() {}

    /** Several results. */
    public static Object[] of(Object... values) {
        return values;
    }

    /** Nil as the one result. */
    public static Object[] nil() {
        return NIL;
    }

    /** Nil and then what went wrong. */
    public static Object[] failure(Object message) {
        return new Object[] {LuaNil.NIL, message};
    }

    /** A value before others. */
    static Object[] prepend(Object first, Object[] rest) {
        Object[] all = new Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }
}
