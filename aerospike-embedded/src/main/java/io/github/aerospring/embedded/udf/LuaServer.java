package io.github.aerospring.embedded.udf;

import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.LuaUserdata;

/** What scripts call {@code aerospike}. */
final class LuaServer extends LuaUserdata {

    private final boolean withClock;

    LuaServer(LuaTable metatable, boolean withClock) {
        super(metatable);
        this.withClock = withClock;
    }

    boolean hasClock() {
        return withClock;
    }
}
