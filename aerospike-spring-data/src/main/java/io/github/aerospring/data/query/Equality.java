package io.github.aerospring.data.query;

import java.util.List;
import java.util.Optional;

import com.aerospike.client.exp.Exp;
import org.jspecify.annotations.Nullable;

/** Is, and its complement Not; {@code null} stands for an absent property. */
record Equality(boolean negated) implements Operator {

    @Override
    public String symbol() {
        return negated ? "!=" : "=";
    }

    @Override
    public int operandCount() {
        return 1;
    }

    @Override
    public boolean matches(@Nullable Object stored, List<? extends @Nullable Object> operands, ValueOrder order) {
        return equal(stored, operands.get(0), order) != negated;
    }

    static boolean equal(@Nullable Object stored, @Nullable Object operand, ValueOrder order) {
        return stored == null || operand == null ? stored == operand : order.equal(stored, operand);
    }

    @Override
    public Optional<Exp> expression(StoredPath path, List<? extends @Nullable Object> operands) {
        Object operand = operands.get(0);
        if (operand == null) {
            return new Absence(negated).expression(path, List.of());
        }
        if (!negated) {
            return PathExpressions.comparison(path, operand, Exp::eq);
        }
        return PathExpressions.isTopLevel(path) && PathExpressions.isComparable(path, operand)
                ? Optional.of(Exp.or(
                        Exp.not(PathExpressions.hasType(path, operand)),
                        Exp.ne(PathExpressions.value(path, operand), PathExpressions.literal(operand))))
                : Optional.empty();
    }
}
