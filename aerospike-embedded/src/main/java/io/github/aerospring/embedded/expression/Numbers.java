package io.github.aerospring.embedded.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * Arguments that are all integers or all floats.
 *
 * @param type {@link ExpressionType#INT} or {@link ExpressionType#FLOAT}
 */
record Numbers(ExpressionType type, List<Node> nodes) {

    /** Reads so many arguments, at least one. */
    static Numbers read(Parser parser, int count) {
        Typed first = parser.next();
        if (!first.type().isNumber()) {
            throw Parser.malformed("argument of type " + first.type() + " (expected: INT or FLOAT)");
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(first.node());
        nodes.addAll(parser.next(first.type(), count - 1));
        return new Numbers(first.type(), nodes);
    }

    boolean ints() {
        return type == ExpressionType.INT;
    }

    Typed typed(Node node) {
        return new Typed(type, node);
    }
}
