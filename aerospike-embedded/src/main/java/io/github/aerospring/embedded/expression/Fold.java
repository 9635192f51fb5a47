package io.github.aerospring.embedded.expression;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;

/** Left-to-right reductions of numbers; the first unknown argument makes the result unknown. */
final class Fold {

    private Fold() {}

    static Node ints(List<Node> arguments, LongBinaryOperator operator) {
        Node first = arguments.get(0);
        List<Node> rest = List.copyOf(arguments.subList(1, arguments.size()));
        return frame -> {
            Operand value = first.evaluate(frame);
            if (rest.isEmpty() || !(value instanceof Operand.Whole start)) {
                return value;
            }
            long result = start.value();
            for (Node argument : rest) {
                if (!(argument.evaluate(frame) instanceof Operand.Whole next)) {
                    return Operand.UNKNOWN;
                }
                result = operator.applyAsLong(result, next.value());
            }
            return new Operand.Whole(result);
        };
    }

    static Node floats(List<Node> arguments, DoubleBinaryOperator operator) {
        Node first = arguments.get(0);
        List<Node> rest = List.copyOf(arguments.subList(1, arguments.size()));
        return frame -> {
            Operand value = first.evaluate(frame);
            if (rest.isEmpty() || !(value instanceof Operand.Real start)) {
                return value;
            }
            double result = start.value();
            for (Node argument : rest) {
                if (!(argument.evaluate(frame) instanceof Operand.Real next)) {
                    return Operand.UNKNOWN;
                }
                result = operator.applyAsDouble(result, next.value());
            }
            return new Operand.Real(result);
        };
    }
}
