package io.github.aerospring.embedded.expression;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Powers, logarithms, rounding and the casts between integers and floats. */
final class FloatOps implements OpFamily {

    /** The least double that is too big for a long; its negative still fits. */
    private static final double TWO_TO_63 = 0x1p63;

    @Override
    public List<Op> ops() {
        return List.of(
                Op.fixed(
                        24,
                        "POW",
                        2,
                        (parser, count) -> real(Fold.floats(parser.next(ExpressionType.FLOAT, 2), FloatOps::power))),
                Op.fixed(
                        25,
                        "LOG",
                        2,
                        (parser, count) -> real(Fold.floats(
                                parser.next(ExpressionType.FLOAT, 2),
                                (number, base) -> Math.log(number) / Math.log(base)))),
                Op.fixed(28, "FLOOR", 1, (parser, count) -> real(each(parser.next(ExpressionType.FLOAT), Math::floor))),
                Op.fixed(29, "CEIL", 1, (parser, count) -> real(each(parser.next(ExpressionType.FLOAT), Math::ceil))),
                Op.fixed(30, "TO_INT", 1, (parser, count) -> {
                    Node argument = parser.next(ExpressionType.FLOAT);
                    return new Typed(
                            ExpressionType.INT,
                            frame -> argument.evaluate(frame) instanceof Operand.Real real
                                    ? new Operand.Whole(truncate(real.value()))
                                    : Operand.UNKNOWN);
                }),
                Op.fixed(31, "TO_FLOAT", 1, (parser, count) -> {
                    Node argument = parser.next(ExpressionType.INT);
                    return real(frame -> argument.evaluate(frame) instanceof Operand.Whole whole
                            ? new Operand.Real(whole.value())
                            : Operand.UNKNOWN);
                }));
    }

    private static Typed real(Node node) {
        return new Typed(ExpressionType.FLOAT, node);
    }

    private static Node each(Node argument, DoubleUnaryOperator operator) {
        return frame -> {
            Operand value = argument.evaluate(frame);
            return value instanceof Operand.Real real ? new Operand.Real(operator.applyAsDouble(real.value())) : value;
        };
    }

    /** Power as C defines it: one to whatever power, and minus one to an infinite power, are one. */
    private static double power(double number, double exponent) {
        if (number == 1 || number == -1 && Double.isInfinite(exponent)) {
            return 1;
        }
        return Math.pow(number, exponent);
    }

    /** The integer part; what does not fit, NaN included, becomes the smallest long as on x86 processors. */
    private static long truncate(double value) {
        return value >= -TWO_TO_63 && value < TWO_TO_63 ? (long) value : Long.MIN_VALUE;
    }
}
