package io.github.aerospring.data.repository.query;

import java.lang.reflect.Method;

import io.github.aerospring.data.core.AerospikeOperations;
import org.jspecify.annotations.Nullable;

import org.springframework.data.projection.ProjectionFactory;
import org.springframework.data.repository.core.NamedQueries;
import org.springframework.data.repository.core.RepositoryMetadata;
import org.springframework.data.repository.query.DefaultParameters;
import org.springframework.data.repository.query.QueryLookupStrategy;
import org.springframework.data.repository.query.QueryMethod;
import org.springframework.data.repository.query.RepositoryQuery;

/** Derives the query of every method from its name. */
public final class AerospikeQueryLookupStrategy implements QueryLookupStrategy {

    private final AerospikeOperations operations;

    private AerospikeQueryLookupStrategy(AerospikeOperations operations) {
        this.operations = operations;
    }

    /**
     * The strategy over the operations.
     *
     * @throws IllegalArgumentException if only declared queries are to be used, as there are none
     */
    public static QueryLookupStrategy of(@Nullable Key key, AerospikeOperations operations) {
        if (key == Key.USE_DECLARED_QUERY) {
            throw new IllegalArgumentException(
                    "query lookup strategy: USE_DECLARED_QUERY (expected: CREATE or CREATE_IF_NOT_FOUND)");
        }
        return new AerospikeQueryLookupStrategy(operations);
    }

    @Override
    public RepositoryQuery resolveQuery(
            Method method, RepositoryMetadata metadata, ProjectionFactory factory, NamedQueries namedQueries) {
        return new DerivedQuery(new QueryMethod(method, metadata, factory, DefaultParameters::new), operations);
    }
}
