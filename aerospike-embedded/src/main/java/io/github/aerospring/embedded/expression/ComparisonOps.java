package io.github.aerospring.embedded.expression;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.github.aerospring.embedded.value.ValueComparison;

/** Equality and order of two values of one type. */
final class ComparisonOps implements OpFamily {

    /** How two values must relate; the ordinal plus one is the wire code. */
    enum Relation {
        EQ,
        NE,
        GT,
        GE,
        LT,
        LE;

        Operand of(int sign) {
            return Operand.of(
                    switch (this) {
                        case EQ -> sign == 0;
                        case NE -> sign != 0;
                        case GT -> sign > 0;
                        case GE -> sign >= 0;
                        case LT -> sign < 0;
                        case LE -> sign <= 0;
                    });
        }
    }

    @Override
    public List<Op> ops() {
        return Stream.of(Relation.values())
                .map(relation -> Op.fixed(
                        relation.ordinal() + 1, relation.name(), 2, (parser, count) -> build(parser, relation)))
                .toList();
    }

    private static Typed build(Parser parser, Relation relation) {
        Typed left = parser.next();
        Node right = parser.next(left.type());
        switch (left.type()) {
            case GEOJSON, HLL, REMOVAL -> throw Parser.malformed(relation + " of type " + left.type());
            default -> {
                return new Typed(ExpressionType.BOOL, new Comparison(relation, left.node(), right));
            }
        }
    }

    private record Comparison(Relation relation, Node left, Node right) implements Node {

        @Override
        public Operand evaluate(Frame frame) {
            Operand a = left.evaluate(frame);
            if (a.isUnknown()) {
                return a;
            }
            Operand b = right.evaluate(frame);
            if (b.isUnknown()) {
                return b;
            }
            if (a instanceof Operand.Whole x && b instanceof Operand.Whole y) {
                return relation.of(Long.compare(x.value(), y.value()));
            }
            if (a instanceof Operand.Text x && b instanceof Operand.Text y) {
                return relation.of(Arrays.compareUnsigned(x.content(), y.content()));
            }
            if (a instanceof Operand.Real x && b instanceof Operand.Real y) {
                return floats(x.value(), y.value());
            }
            if (a instanceof Packed x && b instanceof Packed y) {
                ValueComparison comparison = ValueComparison.of(x.toValue(), y.toValue());
                return comparison.sawUnorderedMap() ? Operand.UNKNOWN : relation.of(comparison.order());
            }
            if (a instanceof Operand.Truth x && b instanceof Operand.Truth y) {
                return relation.of(Boolean.compare(x.value(), y.value()));
            }
            return a == Operand.NIL && b == Operand.NIL ? relation.of(0) : Operand.UNKNOWN;
        }

        /** IEEE: with a NaN only {@link Relation#NE} holds. */
        private Operand floats(double x, double y) {
            if (Double.isNaN(x) || Double.isNaN(y)) {
                return Operand.of(relation == Relation.NE);
            }
            return relation.of(x < y ? -1 : x > y ? 1 : 0);
        }
    }
}
