package io.github.aerospring.embedded.lua;

/** A value that is written down. */
final class Constant extends Expression {

    private static final int LARGEST_OPERAND = 255;

    private final Object value;
    private final String variable;

    Constant(int line, Object value) {
        this(line, value, "");
    }

    /** The value of a constant variable. */
    Constant(int line, Object value, String variable) {
        super(line);
        this.value = value;
        this.variable = variable;
    }

    Object value() {
        return value;
    }

    /** Name of the variable that the value is of; empty when there is none. */
    String variable() {
        return variable;
    }

    boolean isSmallInteger() {
        return value instanceof Long integer && integer >= 0 && integer <= LARGEST_OPERAND;
    }

    @Override
    Object evaluate(Frame frame) {
        return value;
    }

    @Override
    String describe() {
        return value instanceof String text ? " (constant '" + text + "')" : "";
    }
}
