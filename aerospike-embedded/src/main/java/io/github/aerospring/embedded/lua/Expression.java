package io.github.aerospring.embedded.lua;

/** Code that has a value. */
abstract class Expression extends Node {

    private static final Expression[] NONE = {};

    Expression(int line) {
        super(line);
    }

    /** The value; the first one, nil if there is none, when there are several. */
    abstract Object evaluate(Frame frame);

    /** All values. */
    Object[] evaluateAll(Frame frame) {
        return new Object[] {evaluate(frame)};
    }

    /** Whether the number of values is known only when the code runs. */
    boolean isOpen() {
        return false;
    }

    /** What messages say about where the value comes from, such as {@code " (local 'x')"}; often empty. */
    String describe() {
        return "";
    }

    /** Values of several expressions; an open one at the end gives all of its values. */
    static Object[] evaluateAll(Expression[] expressions, Frame frame) {
        int last = expressions.length - 1;
        if (last < 0) {
            return LuaFunction.NOTHING;
        }
        if (!expressions[last].isOpen()) {
            Object[] values = new Object[last + 1];
            for (int i = 0; i <= last; i++) {
                values[i] = expressions[i].evaluate(frame);
            }
            return values;
        }
        if (last == 0) {
            return expressions[0].evaluateAll(frame);
        }
        Object[] first = new Object[last];
        for (int i = 0; i < last; i++) {
            first[i] = expressions[i].evaluate(frame);
        }
        Object[] rest = expressions[last].evaluateAll(frame);
        Object[] values = new Object[last + rest.length];
        System.arraycopy(first, 0, values, 0, last);
        System.arraycopy(rest, 0, values, last, rest.length);
        return values;
    }

    static Expression[] array(java.util.List<Expression> expressions) {
        return expressions.toArray(NONE);
    }
}
