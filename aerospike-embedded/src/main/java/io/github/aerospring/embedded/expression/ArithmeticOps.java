package io.github.aerospring.embedded.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;

/** Arithmetic on integers, which wrap, or floats, never mixed. */
final class ArithmeticOps implements OpFamily {

    private static final Node WHOLE_ZERO = frame -> new Operand.Whole(0);
    private static final Node REAL_ZERO = frame -> new Operand.Real(0);

    @Override
    public List<Op> ops() {
        return List.of(
                Op.atLeast(20, "ADD", 1, (parser, count) -> fold(Numbers.read(parser, count), Long::sum, Double::sum)),
                Op.atLeast(21, "SUB", 1, (parser, count) -> subtract(Numbers.read(parser, count))),
                Op.atLeast(
                        22,
                        "MUL",
                        1,
                        (parser, count) -> fold(Numbers.read(parser, count), (a, b) -> a * b, (a, b) -> a * b)),
                Op.atLeast(23, "DIV", 1, (parser, count) -> divide(Numbers.read(parser, count))),
                Op.fixed(26, "MOD", 2, (parser, count) -> {
                    Node dividend = parser.next(ExpressionType.INT);
                    return new Typed(ExpressionType.INT, modulo(dividend, parser.next(ExpressionType.INT)));
                }),
                Op.fixed(27, "ABS", 1, (parser, count) -> absolute(Numbers.read(parser, count))));
    }

    private static Typed fold(Numbers numbers, LongBinaryOperator ints, DoubleBinaryOperator floats) {
        return numbers.typed(numbers.ints() ? Fold.ints(numbers.nodes(), ints) : Fold.floats(numbers.nodes(), floats));
    }

    /** One argument is subtracted from zero. */
    private static Typed subtract(Numbers numbers) {
        List<Node> nodes = new ArrayList<>(numbers.nodes());
        if (nodes.size() == 1) {
            nodes.add(0, numbers.ints() ? WHOLE_ZERO : REAL_ZERO);
        }
        return fold(new Numbers(numbers.type(), nodes), (a, b) -> a - b, (a, b) -> a - b);
    }

    /** The first argument over the product of the others, or one over the only argument. */
    private static Typed divide(Numbers numbers) {
        List<Node> nodes = numbers.nodes();
        List<Node> divisors = nodes.size() == 1 ? nodes : nodes.subList(1, nodes.size());
        if (numbers.ints()) {
            Node dividend = nodes.size() == 1 ? frame -> new Operand.Whole(1) : nodes.get(0);
            return numbers.typed(quotient(dividend, Fold.ints(divisors, (a, b) -> a * b)));
        }
        Node dividend = nodes.size() == 1 ? frame -> new Operand.Real(1) : nodes.get(0);
        return numbers.typed(Fold.floats(List.of(dividend, Fold.floats(divisors, (a, b) -> a * b)), (a, b) -> a / b));
    }

    private static Node quotient(Node dividend, Node divisor) {
        return frame -> dividend.evaluate(frame) instanceof Operand.Whole a
                        && divisor.evaluate(frame) instanceof Operand.Whole b
                        && b.value() != 0
                ? new Operand.Whole(a.value() / b.value())
                : Operand.UNKNOWN;
    }

    private static Node modulo(Node dividend, Node divisor) {
        return frame -> dividend.evaluate(frame) instanceof Operand.Whole a
                        && divisor.evaluate(frame) instanceof Operand.Whole b
                        && b.value() != 0
                ? new Operand.Whole(a.value() % b.value())
                : Operand.UNKNOWN;
    }

    /** The smallest integer has no positive counterpart and stays as it is. */
    private static Typed absolute(Numbers numbers) {
        Node argument = numbers.nodes().get(0);
        return numbers.typed(frame -> {
            Operand value = argument.evaluate(frame);
            if (value instanceof Operand.Whole whole) {
                return new Operand.Whole(Math.abs(whole.value()));
            }
            return value instanceof Operand.Real real ? new Operand.Real(Math.abs(real.value())) : value;
        });
    }
}
