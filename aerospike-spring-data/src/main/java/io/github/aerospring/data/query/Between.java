package io.github.aerospring.data.query;

import java.util.List;
import java.util.Optional;

import com.aerospike.client.exp.Exp;
import org.jspecify.annotations.Nullable;

/** Between two bounds, both included. */
record Between() implements Operator {

    @Override
    public String symbol() {
        return "between";
    }

    @Override
    public int operandCount() {
        return 2;
    }

    @Override
    public void check(StoredPath path) {
        path.requireOrder("'between'");
    }

    @Override
    public void checkOperands(StoredPath path, List<? extends @Nullable Object> operands) {
        Ordering.requireValues(this, path, operands);
    }

    @Override
    public boolean matches(@Nullable Object stored, List<? extends @Nullable Object> operands, ValueOrder order) {
        return Operators.GREATER_THAN_OR_EQUAL.matches(stored, operands.subList(0, 1), order)
                && Operators.LESS_THAN_OR_EQUAL.matches(stored, operands.subList(1, 2), order);
    }

    @Override
    public Optional<Exp> expression(StoredPath path, List<? extends @Nullable Object> operands) {
        Optional<Exp> from = PathExpressions.comparison(path, operands.get(0), Exp::ge);
        Optional<Exp> to = PathExpressions.comparison(path, operands.get(1), Exp::le);
        return from.isPresent() && to.isPresent() ? Optional.of(Exp.and(from.get(), to.get())) : Optional.empty();
    }
}
