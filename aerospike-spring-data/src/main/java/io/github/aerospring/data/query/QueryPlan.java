package io.github.aerospring.data.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.aerospring.data.mapping.AerospikePersistentEntity;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;

/**
 * How a query is answered, worked out once and bound to arguments as often as needed. In this version every plan reads
 * the set's primary index, or single keys where the criteria name the ids. Immutable.
 */
public final class QueryPlan {

    private final AerospikePersistentEntity<?> entity;
    private final PlanNode predicate;
    private final List<RowOrder> order;
    private final Query query;
    private final PlannedBins bins;
    private final PlanNode.@Nullable Question keys;
    private final OperandConverter converter;

    QueryPlan(
            AerospikePersistentEntity<?> entity,
            PlanNode predicate,
            List<RowOrder> order,
            Query query,
            PlannedBins bins,
            PlanNode.@Nullable Question keys,
            OperandConverter converter) {
        this.entity = entity;
        this.predicate = predicate;
        this.order = order;
        this.query = query;
        this.bins = bins;
        this.keys = keys;
        this.converter = converter;
    }

    /** Entity that is asked for. */
    public AerospikePersistentEntity<?> entity() {
        return entity;
    }

    /** Query that was planned. */
    public Query query() {
        return query;
    }

    /** Bins to read for the result; empty for all. */
    public Set<String> bins() {
        return bins.forResult();
    }

    /** Bins to read for the criteria alone, which is enough to count; may be empty. */
    public Set<String> criteriaBins() {
        return bins.forCriteria();
    }

    /** How many records at most. */
    public Limit limit() {
        return query.limit();
    }

    /** How many records are skipped. */
    public long offset() {
        return query.offset();
    }

    /** Order of the result; empty when any will do. */
    public Optional<Comparator<QueryRow>> order() {
        if (order.isEmpty() && query.limit().isUnlimited() && query.offset() == 0) {
            return Optional.empty();
        }
        Comparator<QueryRow> comparator = RowOrder.BY_DIGEST;
        for (int i = order.size() - 1; i >= 0; i--) {
            comparator = order.get(i).thenComparing(comparator);
        }
        return Optional.of(comparator);
    }

    /**
     * The predicate for these arguments.
     *
     * @param arguments values of the {@link Parameter parameters}, converted here to stored form
     * @throws IllegalArgumentException if an argument is missing or cannot be compared with its property
     */
    public BoundQuery bind(@Nullable Object... arguments) {
        Binding binding = new Binding(converter, arguments);
        return new BoundQuery(predicate.bind(binding), keys == null ? null : binding.resolve(keys));
    }

    /** The plan as text for people: access, filter, order, bins. The form is not a contract. */
    public String explain() {
        StringBuilder text = new StringBuilder(entity.getType().getSimpleName())
                .append(" in set ")
                .append(entity.getSetName())
                .append("\n  access: ")
                .append(keys == null ? "all records of the set (primary index)" : "by key, " + keys.describe(false))
                .append("\n  predicate: ")
                .append(predicate.describe(false).isEmpty() ? "none" : predicate.describe(false))
                .append("\n  bins: ")
                .append(bins().isEmpty() ? "all" : String.join(", ", bins()));
        if (!order.isEmpty()) {
            text.append("\n  sort, in this process: ")
                    .append(order.stream()
                            .map(each -> each.path().property() + (each.descending() ? " descending" : " ascending"))
                            .collect(Collectors.joining(", ")));
        }
        if (query.offset() > 0) {
            text.append("\n  offset: ").append(query.offset());
        }
        if (query.limit().isLimited()) {
            text.append("\n  limit: ").append(query.limit().max());
        }
        return text.toString();
    }
}
