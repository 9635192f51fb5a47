package io.github.aerospring.data.query;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import com.aerospike.client.exp.Exp;
import org.jspecify.annotations.Nullable;

/** In: equal to one of the values, none if there are none; and its complement NotIn. */
record Membership(boolean negated) implements Operator {

    /** Longer lists are only compared in the process: an expression with thousands of terms costs more than it saves. */
    private static final int MAX_PUSHED = 100;

    @Override
    public String symbol() {
        return negated ? "not in" : "in";
    }

    @Override
    public int operandCount() {
        return 1;
    }

    @Override
    public boolean takesMany() {
        return true;
    }

    @Override
    public boolean matches(@Nullable Object stored, List<? extends @Nullable Object> operands, ValueOrder order) {
        return operands.stream().anyMatch(operand -> Equality.equal(stored, operand, order)) != negated;
    }

    @Override
    public Optional<Exp> expression(StoredPath path, List<? extends @Nullable Object> operands) {
        if (operands.isEmpty() || operands.size() > MAX_PUSHED) {
            return Optional.empty();
        }
        Equality equality = new Equality(negated);
        List<Exp> terms = operands.stream()
                .map(operand -> equality.expression(path, Collections.singletonList(operand)))
                .flatMap(Optional::stream)
                .toList();
        if (terms.size() < operands.size()) {
            return Optional.empty();
        }
        Exp[] array = terms.toArray(Exp[]::new);
        return Optional.of(array.length == 1 ? array[0] : negated ? Exp.and(array) : Exp.or(array));
    }
}
