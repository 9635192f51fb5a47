package io.github.aerospring.embedded.lua;

/** A value of the host; its metatable says what scripts can do with it. */
public abstract class LuaUserdata {

    private final LuaTable metatable;

    /** A value with a metatable. */
    protected LuaUserdata(LuaTable metatable) {
        this.metatable = metatable;
    }

    /** What scripts can do with the value. */
    public final LuaTable metatable() {
        return metatable;
    }
}
