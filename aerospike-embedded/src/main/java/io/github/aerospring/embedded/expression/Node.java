package io.github.aerospring.embedded.expression;

/** One operation of a parsed expression; immutable, so one expression serves many records and threads. */
@FunctionalInterface
interface Node {

    /** The value for the record of the frame; evaluates its arguments in wire order. */
    Operand evaluate(Frame frame);
}
