package io.github.aerospring.data.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.github.aerospring.data.mapping.AerospikePersistentEntity;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;

/**
 * How a query is answered, worked out once and bound to arguments as often as needed. In this version every plan reads
 * the set's primary index, or single keys where the criteria name the ids. Immutable.
 */
public final class QueryPlan {

    private final QueryPlanner planner;
    private final AerospikePersistentEntity<?> entity;
    private final PlanNode predicate;
    private final PlanNode.@Nullable Question keys;
    private final Query query;
    private final List<RowOrder> order;
    private final PlannedBins bins;

    QueryPlan(
            QueryPlanner planner,
            AerospikePersistentEntity<?> entity,
            PlanNode predicate,
            PlanNode.@Nullable Question keys,
            Query query) {
        this.planner = planner;
        this.entity = entity;
        this.predicate = predicate;
        this.keys = keys;
        this.query = query;
        this.order = planner.order(entity, query.sort());
        List<StoredPath> projection = query.properties().stream()
                .map(property -> planner.path(entity, property))
                .toList();
        this.bins = PlannedBins.of(predicate, order, projection);
    }

    /** The same criteria with another order, offset, limit or projection; only these are planned anew. */
    public QueryPlan with(UnaryOperator<Query> change) {
        Query changed = change.apply(query);
        if (!changed.criteria().equals(query.criteria())) {
            throw new IllegalArgumentException("criteria: %s (expected: unchanged)".formatted(changed.criteria()));
        }
        return changed.equals(query) ? this : new QueryPlan(planner, entity, predicate, keys, changed);
    }

    /** Whether every record of the set satisfies the criteria. */
    public boolean takesAll() {
        return query.criteria().equals(Criteria.all());
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
        Binding binding = new Binding(planner.converter(), arguments);
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
