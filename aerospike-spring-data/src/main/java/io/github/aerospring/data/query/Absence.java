package io.github.aerospring.data.query;

import java.util.List;
import java.util.Optional;

import com.aerospike.client.exp.Exp;
import org.jspecify.annotations.Nullable;

/** IsNull: the property is absent; negated, it is there. */
record Absence(boolean negated) implements Operator {

    @Override
    public String symbol() {
        return negated ? "is not null" : "is null";
    }

    @Override
    public int operandCount() {
        return 0;
    }

    @Override
    public boolean matches(@Nullable Object stored, List<? extends @Nullable Object> operands, ValueOrder order) {
        return (stored == null) != negated;
    }

    @Override
    public Optional<Exp> expression(StoredPath path, List<? extends @Nullable Object> operands) {
        if (!PathExpressions.isTopLevel(path)) {
            return Optional.empty();
        }
        Exp exists = Exp.binExists(path.bin());
        return Optional.of(negated ? exists : Exp.not(exists));
    }
}
