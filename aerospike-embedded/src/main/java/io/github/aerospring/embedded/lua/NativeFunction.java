package io.github.aerospring.embedded.lua;

/** A function that is not written in Lua. */
public final class NativeFunction extends LuaFunction {

    private final String name;
    private final Body body;

    /** A function; {@code name} is what messages call it when the code that called it gives it no name. */
    public NativeFunction(String name, Body body) {
        this.name = name;
        this.body = body;
    }

    @Override
    protected Object[] call(LuaState state, Object... arguments) {
        state.tick();
        return body.run(new Arguments(state, this, arguments));
    }

    String name() {
        return name;
    }

    /** What the function does. */
    @FunctionalInterface
    public interface Body {

        /**
         * Runs the function.
         *
         * @throws LuaError when it fails
         */
        Object[] run(Arguments arguments);
    }
}
