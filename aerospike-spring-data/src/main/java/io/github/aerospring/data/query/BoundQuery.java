package io.github.aerospring.data.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.Expression;
import org.jspecify.annotations.Nullable;

/** A plan's predicate with its arguments. */
public final class BoundQuery {

    private final BoundNode predicate;
    private final @Nullable List<Object> keys;

    BoundQuery(BoundNode predicate, @Nullable List<? extends @Nullable Object> keys) {
        this.predicate = predicate;
        this.keys = keys == null ? null : present(keys);
    }

    private static @Nullable List<Object> present(List<? extends @Nullable Object> values) {
        List<Object> present = new ArrayList<>();
        for (Object value : values) {
            if (value == null) {
                return null;
            }
            present.add(value);
        }
        return present;
    }

    /** Whether the row belongs to the answer. Complete on its own, whether or not a server filtered before. */
    public boolean matches(QueryRow row) {
        return predicate.matches(row);
    }

    /** A filter expression that is true for every record that matches, and spares the server from sending most others. */
    public Optional<Expression> filterExpression() {
        return predicate.expression().map(Exp::build);
    }

    /**
     * Whether every record that matches has at least one of the plan's criteria bins. Only then may a query ask for some
     * bins: a server leaves out records that have none of those it was asked for.
     */
    public boolean impliesBin() {
        return predicate.impliesBin();
    }

    /** User keys outside of which nothing can match; empty when the criteria do not name the ids. */
    public Optional<List<Object>> keys() {
        return Optional.ofNullable(keys);
    }
}
