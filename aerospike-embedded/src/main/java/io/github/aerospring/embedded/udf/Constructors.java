package io.github.aerospring.embedded.udf;

import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.NativeFunction;

/** Tables of functions that make a value when they are called. */
final class Constructors {

    private Constructors() {}

    /** Makes the table itself callable; its metatable is hidden. */
    static void add(LuaTable table, NativeFunction.Body constructor) {
        LuaTable metatable = new LuaTable();
        metatable.put("__call", new NativeFunction("call", constructor));
        metatable.put("__metatable", table);
        table.metatable(metatable);
    }
}
