package io.github.aerospring.embedded.lua;

/** Code that is run for its effect. */
abstract class Statement extends Node {

    /** Goes on with the next statement. */
    static final int NORMAL = 0;
    /** Leaves the innermost loop. */
    static final int BREAK = 1;
    /** Leaves the function; its results or the tail call are in the frame. */
    static final int RETURN = 2;
    /** Goes on at the label that is in the frame. */
    static final int GOTO = 3;

    Statement(int line) {
        super(line);
    }

    /** Runs the statement; how to go on. */
    abstract int run(Frame frame);
}
