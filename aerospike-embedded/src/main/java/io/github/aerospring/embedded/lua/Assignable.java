package io.github.aerospring.embedded.lua;

/** A variable or a field; assignments first find the place of every target, then set them. */
abstract class Assignable extends Expression {

    Assignable(int line) {
        super(line);
    }

    /** Sets the value. */
    abstract void assign(Frame frame, Object value);

    /** The place to set in an assignment of several values. */
    Place place(Frame frame) {
        return value -> assign(frame, value);
    }

    /** A place that has been found. */
    @FunctionalInterface
    interface Place {

        void set(Object value);
    }
}
