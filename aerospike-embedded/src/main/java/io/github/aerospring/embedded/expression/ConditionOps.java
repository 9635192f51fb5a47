package io.github.aerospring.embedded.expression;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The unknown value, and the choice between expressions of one type, where it stands for any type. */
final class ConditionOps implements OpFamily {

    private static final Typed UNKNOWN = new Typed(ExpressionType.BOOL, frame -> Operand.UNKNOWN, true);
    private static final int CONDITION_CHARGE = 12;

    @Override
    public List<Op> ops() {
        return List.of(
                Op.fixed(0, "UNKNOWN", 0, (parser, count) -> UNKNOWN),
                Op.atLeast(123, "COND", 3, ConditionOps::condition).charged(CONDITION_CHARGE));
    }

    private record Branch(Node condition, Node value) {}

    private static Typed condition(Parser parser, int count) {
        if (count % 2 == 0) {
            throw Parser.malformed("COND with " + count + " arguments (expected: pairs and a default)");
        }
        List<Branch> branches = new ArrayList<>();
        ExpressionType type = null;
        for (int i = 0; i < count / 2; i++) {
            parser.charge(Op.PLAIN);
            Node condition = parser.next(ExpressionType.BOOL);
            Typed value = parser.next();
            type = common(type, value);
            branches.add(new Branch(condition, value.node()));
        }
        Typed otherwise = parser.next();
        type = common(type, otherwise);
        if (type == ExpressionType.EXTENSION) {
            throw Parser.malformed("COND of wildcards or infinities");
        }
        return new Typed(type == null ? otherwise.type() : type, choice(branches, otherwise.node()));
    }

    private static @Nullable ExpressionType common(@Nullable ExpressionType type, Typed value) {
        if (value.anyType()) {
            return type;
        }
        if (type != null && type != value.type()) {
            throw Parser.malformed("COND value of type " + value.type() + " (expected: " + type + ")");
        }
        return value.type();
    }

    /** The value of the first true condition; an unknown condition before it makes the whole unknown. */
    private static Node choice(List<Branch> branches, Node otherwise) {
        return frame -> {
            for (Branch branch : branches) {
                Operand condition = branch.condition().evaluate(frame);
                if (condition.isUnknown()) {
                    return condition;
                }
                if (condition.equals(Operand.TRUE)) {
                    return branch.value().evaluate(frame);
                }
            }
            return otherwise.evaluate(frame);
        };
    }
}
