package io.github.aerospring.data.query;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.aerospring.data.mapping.AerospikeMappingContext;
import io.github.aerospring.data.mapping.AerospikePersistentEntity;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Sort;
import org.springframework.data.mapping.MappingException;

/** Turns queries into plans, without any I/O. Thread-safe. */
public final class QueryPlanner {

    private final AerospikeMappingContext context;
    private final OperandConverter converter;

    /** A planner that stores operands as {@code converter} says. */
    public QueryPlanner(AerospikeMappingContext context, OperandConverter converter) {
        this.context = context;
        this.converter = converter;
    }

    /**
     * The plan of a query.
     *
     * @throws MappingException if the type is no entity, or a property cannot be asked what the criteria ask
     * @throws org.springframework.data.mapping.context.InvalidPersistentPropertyPath if a property does not exist
     */
    public QueryPlan plan(Class<?> type, Query query) {
        AerospikePersistentEntity<?> entity =
                context.getRequiredPersistentEntity(type).requireRecord();
        PlanNode predicate = resolve(query.criteria(), property -> path(entity, property));
        return new QueryPlan(this, entity, predicate, keyQuestion(predicate), query);
    }

    OperandConverter converter() {
        return converter;
    }

    StoredPath path(AerospikePersistentEntity<?> entity, String property) {
        return StoredPath.of(context.getPersistentPropertyPath(property, entity.getType()));
    }

    List<RowOrder> order(AerospikePersistentEntity<?> entity, Sort sort) {
        return sort.stream()
                .map(each -> order(each, path(entity, each.getProperty())))
                .toList();
    }

    private static PlanNode resolve(Criteria criteria, Function<String, StoredPath> paths) {
        if (criteria instanceof Condition condition) {
            return question(condition, paths.apply(condition.property()));
        }
        Junction junction = (Junction) criteria;
        return new PlanNode.Several(
                junction.any(),
                junction.parts().stream().map(part -> resolve(part, paths)).toList());
    }

    private static PlanNode question(Condition condition, StoredPath path) {
        condition.operator().check(path);
        if (condition.ignoreCase() && !path.hasCase()) {
            throw new MappingException("ignoring case on property %s.%s: type %s (expected: String)"
                    .formatted(
                            path.leaf().getOwner().getType().getName(),
                            path.property(),
                            path.leaf().getType().getName()));
        }
        return new PlanNode.Question(
                path, condition.operator(), condition.operands(), path.order(condition.ignoreCase()));
    }

    private static RowOrder order(Sort.Order order, StoredPath path) {
        path.requireOrder("sort");
        return new RowOrder(
                path, path.order(order.isIgnoreCase() && path.isText()), order.isDescending(), order.getNullHandling());
    }

    /** The condition that names the ids, if all records of the answer must satisfy it. */
    private static PlanNode.@Nullable Question keyQuestion(PlanNode predicate) {
        Stream<PlanNode> necessary = predicate instanceof PlanNode.Several several
                ? several.any() ? Stream.empty() : several.parts().stream()
                : Stream.of(predicate);
        return necessary
                .filter(PlanNode.Question.class::isInstance)
                .map(PlanNode.Question.class::cast)
                .filter(QueryPlanner::namesKeys)
                .findFirst()
                .orElse(null);
    }

    private static boolean namesKeys(PlanNode.Question question) {
        return question.path().source() == StoredPath.Source.KEY
                && question.order() == ValueOrder.STRICT
                && (question.operator() == Operators.IS || question.operator() == Operators.IN)
                && !question.operands().contains(null);
    }
}
