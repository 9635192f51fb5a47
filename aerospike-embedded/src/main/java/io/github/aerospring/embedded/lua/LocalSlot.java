package io.github.aerospring.embedded.lua;

/** A local variable of a function. */
final class LocalSlot {

    final String name;
    final int index;
    final boolean constant;

    /** Whether an inner function uses it, so that its value lives in a {@link Cell}; known when its function was read. */
    boolean captured;

    LocalSlot(String name, int index, boolean constant) {
        this.name = name;
        this.index = index;
        this.constant = constant;
    }
}
