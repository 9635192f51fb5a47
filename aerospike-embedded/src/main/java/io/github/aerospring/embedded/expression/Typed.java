package io.github.aerospring.embedded.expression;

/**
 * A parsed expression with what the parser knows of it.
 *
 * @param anyType whether it is the unknown operation itself, which stands for any type inside a condition
 */
record Typed(ExpressionType type, Node node, boolean anyType) {

    Typed(ExpressionType type, Node node) {
        this(type, node, false);
    }

    /** The node, after a check of its static type. */
    Node as(ExpressionType expected) {
        if (type != expected) {
            throw Parser.malformed("argument of type " + type + " (expected: " + expected + ")");
        }
        return node;
    }
}
