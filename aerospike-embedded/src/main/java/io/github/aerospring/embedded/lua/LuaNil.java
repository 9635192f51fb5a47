package io.github.aerospring.embedded.lua;

/** The value nil. */
public enum LuaNil {
    NIL;

    @Override
    public String toString() {
        return "nil";
    }
}
