package io.github.aerospring.embedded.lua;

/** A value that can be called. */
public abstract class LuaFunction {

    /** Results of a function that has none. */
    public static final Object[] NOTHING = {};

    /**
     * Calls the function as the code that runs now does. Code that is not Lua calls functions through
     * {@link LuaState#call}.
     *
     * @return the results, not to be changed
     * @throws LuaError when the function fails
     */
    protected abstract Object[] call(LuaState state, Object... arguments);
}
