package io.github.aerospring.embedded.udf;

import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.LuaUserdata;

/** A place in a list or map. */
final class LuaIterator extends LuaUserdata {

    private final LuaUserdata container;
    private int place;

    LuaIterator(LuaTable metatable, LuaUserdata container) {
        super(metatable);
        this.container = container;
    }

    boolean hasNext() {
        return container instanceof LuaList list ? place < list.size() : place < ((LuaMap) container).size();
    }

    LuaUserdata container() {
        return container;
    }

    /** The next place; moves on. */
    int next() {
        return place++;
    }
}
