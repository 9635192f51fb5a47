package io.github.aerospring.data.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;

import com.aerospike.client.exp.Exp;
import org.jspecify.annotations.Nullable;

/** Less or greater than, with or without the bound; no match for an absent property or one of another type. */
record Ordering(String symbol, IntPredicate sign, PathExpressions.Comparison comparison) implements Operator {

    @Override
    public int operandCount() {
        return 1;
    }

    @Override
    public void check(StoredPath path) {
        path.requireOrder("'" + symbol + "'");
    }

    @Override
    public void checkOperands(StoredPath path, List<? extends @Nullable Object> operands) {
        requireValues(this, path, operands);
    }

    static void requireValues(Operator operator, StoredPath path, List<? extends @Nullable Object> operands) {
        if (operands.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException(
                    "%s %s null (expected: a value)".formatted(path.property(), operator.symbol()));
        }
    }

    @Override
    public boolean matches(@Nullable Object stored, List<? extends @Nullable Object> operands, ValueOrder order) {
        Object operand = operands.get(0);
        Integer compared = stored == null || operand == null ? null : order.compare(stored, operand);
        return compared != null && sign.test(compared);
    }

    @Override
    public Optional<Exp> expression(StoredPath path, List<? extends @Nullable Object> operands) {
        return PathExpressions.comparison(path, operands.get(0), comparison);
    }
}
