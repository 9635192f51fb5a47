package io.github.aerospring.embedded.expression;

import java.util.List;

/** Three-valued logic; arguments are evaluated from the left until the result is decided. */
final class LogicOps implements OpFamily {

    @Override
    public List<Op> ops() {
        return List.of(
                Op.atLeast(16, "AND", 2, (parser, count) -> bool(decidedBy(Operand.FALSE, arguments(parser, count)))),
                Op.atLeast(17, "OR", 2, (parser, count) -> bool(decidedBy(Operand.TRUE, arguments(parser, count)))),
                Op.fixed(18, "NOT", 1, (parser, count) -> bool(not(parser.next(ExpressionType.BOOL)))),
                Op.atLeast(19, "EXCLUSIVE", 2, (parser, count) -> bool(exactlyOne(arguments(parser, count)))));
    }

    private static List<Node> arguments(Parser parser, int count) {
        return parser.next(ExpressionType.BOOL, count);
    }

    private static Typed bool(Node node) {
        return new Typed(ExpressionType.BOOL, node);
    }

    /** One argument that equals the deciding value decides; else an unknown one leaves the whole unknown. */
    private static Node decidedBy(Operand deciding, List<Node> arguments) {
        Operand otherwise = Operand.of(deciding == Operand.FALSE);
        return frame -> {
            Operand result = otherwise;
            for (Node argument : arguments) {
                Operand value = argument.evaluate(frame);
                if (value.equals(deciding)) {
                    return deciding;
                }
                if (value.isUnknown()) {
                    result = value;
                }
            }
            return result;
        };
    }

    private static Node not(Node argument) {
        return frame -> {
            Operand value = argument.evaluate(frame);
            return value.isUnknown() ? value : Operand.of(value.equals(Operand.FALSE));
        };
    }

    /** An unknown argument or the second true one decides. */
    private static Node exactlyOne(List<Node> arguments) {
        return frame -> {
            boolean found = false;
            for (Node argument : arguments) {
                Operand value = argument.evaluate(frame);
                if (value.isUnknown()) {
                    return value;
                }
                if (value.equals(Operand.TRUE)) {
                    if (found) {
                        return Operand.FALSE;
                    }
                    found = true;
                }
            }
            return Operand.of(found);
        };
    }
}
