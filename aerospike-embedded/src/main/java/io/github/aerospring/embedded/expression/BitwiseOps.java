package io.github.aerospring.embedded.expression;

import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** Integers as 64 bits. */
final class BitwiseOps implements OpFamily {

    @Override
    public List<Op> ops() {
        return List.of(
                folded(32, "INT_AND", (a, b) -> a & b),
                folded(33, "INT_OR", (a, b) -> a | b),
                folded(34, "INT_XOR", (a, b) -> a ^ b),
                unary(35, "INT_NOT", value -> ~value),
                shift(36, "INT_LSHIFT", (value, bits) -> value << bits),
                shift(37, "INT_RSHIFT", (value, bits) -> value >>> bits),
                shift(38, "INT_ARSHIFT", (value, bits) -> value >> bits),
                unary(39, "INT_COUNT", Long::bitCount),
                scan(40, "INT_LSCAN", BitwiseOps::highest),
                scan(41, "INT_RSCAN", BitwiseOps::lowest));
    }

    private static Op folded(int code, String name, LongBinaryOperator operator) {
        return Op.atLeast(
                code, name, 1, (parser, count) -> whole(Fold.ints(parser.next(ExpressionType.INT, count), operator)));
    }

    /** The count of a shift is taken modulo 64, as Java and x86 processors do. */
    private static Op shift(int code, String name, LongBinaryOperator operator) {
        return Op.fixed(
                code, name, 2, (parser, count) -> whole(Fold.ints(parser.next(ExpressionType.INT, count), operator)));
    }

    private static Op unary(int code, String name, LongUnaryOperator operator) {
        return Op.fixed(code, name, 1, (parser, count) -> {
            Node argument = parser.next(ExpressionType.INT);
            return whole(frame -> argument.evaluate(frame) instanceof Operand.Whole value
                    ? new Operand.Whole(operator.applyAsLong(value.value()))
                    : Operand.UNKNOWN);
        });
    }

    /** Position of a bit equal to the second argument. */
    private static Op scan(int code, String name, LongUnaryOperator position) {
        return Op.fixed(code, name, 2, (parser, count) -> {
            Node argument = parser.next(ExpressionType.INT);
            Node wanted = parser.next(ExpressionType.BOOL);
            return whole(frame -> argument.evaluate(frame) instanceof Operand.Whole value
                            && wanted.evaluate(frame) instanceof Operand.Truth bit
                    ? new Operand.Whole(position.applyAsLong(bit.value() ? value.value() : ~value.value()))
                    : Operand.UNKNOWN);
        });
    }

    /** Position of the first set bit from the most significant one, -1 when there is none. */
    private static long highest(long bits) {
        return bits == 0 ? -1 : Long.numberOfLeadingZeros(bits);
    }

    /** Position, from the most significant bit, of the last set bit, -1 when there is none. */
    private static long lowest(long bits) {
        return bits == 0 ? -1 : Long.SIZE - 1 - Long.numberOfTrailingZeros(bits);
    }

    private static Typed whole(Node node) {
        return new Typed(ExpressionType.INT, node);
    }
}
