package io.github.aerospring.embedded.lua.library;

import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.NativeFunction;

/** A table of functions while it is filled. */
public final class LibraryTable {

    private final LuaTable table;
    private final String prefix;

    private LibraryTable(LuaTable table, String prefix) {
        this.table = table;
        this.prefix = prefix;
    }

    /** An empty table; {@code prefix} comes before the names of functions in messages. */
    public static LibraryTable of(String prefix) {
        return new LibraryTable(new LuaTable(), prefix);
    }

    /** Adds to a table that exists. */
    public static LibraryTable in(LuaTable table) {
        return new LibraryTable(table, "");
    }

    /** Adds a function. */
    public LibraryTable add(String name, NativeFunction.Body body) {
        table.put(name, new NativeFunction(prefix + name, body));
        return this;
    }

    /** Adds a function under another name than messages have for it. */
    public LibraryTable add(String name, NativeFunction function) {
        table.put(name, function);
        return this;
    }

    /** Adds a value. */
    public LibraryTable put(String name, Object value) {
        table.put(name, value);
        return this;
    }

    /** The table. */
    public LuaTable table() {
        return table;
    }
}
