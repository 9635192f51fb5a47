package io.github.aerospring.data.repository.query;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.data.core.AerospikeOperations;
import io.github.aerospring.data.core.QueryResults;
import io.github.aerospring.data.query.Query;
import io.github.aerospring.data.query.QueryPlan;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.query.ParametersParameterAccessor;
import org.springframework.data.repository.query.QueryCreationException;
import org.springframework.data.repository.query.QueryMethod;
import org.springframework.data.repository.query.RepositoryQuery;
import org.springframework.data.repository.query.ReturnedType;
import org.springframework.data.repository.query.parser.PartTree;

/** A method whose query is derived from its name; planned when the repository is created. */
public final class DerivedQuery implements RepositoryQuery {

    private final QueryMethod method;
    private final AerospikeOperations operations;
    private final QueryPlan plan;
    private final ResultShape shape;

    /**
     * Plans the query.
     *
     * @throws QueryCreationException if the name, the parameters or the return type ask for what there is not
     */
    public DerivedQuery(QueryMethod method, AerospikeOperations operations) {
        this.method = method;
        this.operations = operations;
        PartTree tree = parse(method);
        this.shape = ResultShape.of(method, tree);
        Query query = Query.of(DerivedCriteria.of(method, tree))
                .sortedBy(tree.getSort())
                .limitedTo(tree.getResultLimit());
        this.plan = plan(query);
    }

    private static PartTree parse(QueryMethod method) {
        Class<?> domainType = method.getResultProcessor().getReturnedType().getDomainType();
        try {
            return new PartTree(method.getName(), domainType);
        } catch (RuntimeException e) {
            throw QueryCreationException.create(method, e);
        }
    }

    private QueryPlan plan(Query query) {
        try {
            return operations.plan(
                    query, method.getResultProcessor().getReturnedType().getDomainType());
        } catch (RuntimeException e) {
            throw QueryCreationException.create(method, e);
        }
    }

    /** The plan of the method, before any argument. */
    public QueryPlan getPlan() {
        return plan;
    }

    @Override
    public QueryMethod getQueryMethod() {
        return method;
    }

    @Override
    public @Nullable Object execute(@Nullable Object[] arguments) {
        ParametersParameterAccessor accessor = new ParametersParameterAccessor(method.getParameters(), arguments);
        ReturnedType returned =
                method.getResultProcessor().withDynamicProjection(accessor).getReturnedType();
        QueryResults<?> results =
                operations.query(planFor(accessor), plan.entity().getType(), values(accessor));
        boolean projecting = returned.isProjecting() && shape.isProjectable();
        return shape.read(projecting ? results.as(returned.getReturnedType()) : results, accessor.getPageable());
    }

    private QueryPlan planFor(ParametersParameterAccessor accessor) {
        if (!method.getParameters().hasSpecialParameter()) {
            return plan;
        }
        if (method.getParameters().hasPageableParameter()) {
            // Its order, limit and offset come in when the page is read
            return plan;
        }
        Limit limit = smaller(plan.limit(), accessor.getLimit());
        return plan.with(
                query -> query.sortedBy(query.sort().and(accessor.getSort())).limitedTo(limit));
    }

    private static Limit smaller(Limit first, Limit second) {
        if (first.isUnlimited() || second.isUnlimited()) {
            return first.isUnlimited() ? second : first;
        }
        return first.max() <= second.max() ? first : second;
    }

    private static @Nullable Object[] values(ParametersParameterAccessor accessor) {
        List<Object> values = new ArrayList<>();
        accessor.forEach(values::add);
        return values.toArray();
    }
}
