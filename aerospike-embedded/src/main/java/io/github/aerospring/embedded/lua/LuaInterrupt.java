package io.github.aerospring.embedded.lua;

/** Ends a script that has run for too long; scripts cannot catch it. */
final class LuaInterrupt extends LuaError {

    private static final long serialVersionUID = 1L;

    LuaInterrupt(Object value) {
        super(value);
    }

    @Override
    public boolean isFatal() {
        return true;
    }
}
