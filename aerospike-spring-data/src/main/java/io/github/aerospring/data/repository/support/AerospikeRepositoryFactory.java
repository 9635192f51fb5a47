package io.github.aerospring.data.repository.support;

import java.util.Optional;

import io.github.aerospring.data.core.AerospikeOperations;
import io.github.aerospring.data.mapping.AerospikePersistentEntity;
import io.github.aerospring.data.mapping.AerospikePersistentProperty;
import io.github.aerospring.data.repository.query.AerospikeQueryLookupStrategy;
import org.jspecify.annotations.Nullable;

import org.springframework.data.mapping.MappingException;
import org.springframework.data.repository.core.EntityInformation;
import org.springframework.data.repository.core.RepositoryInformation;
import org.springframework.data.repository.core.RepositoryMetadata;
import org.springframework.data.repository.core.support.PersistentEntityInformation;
import org.springframework.data.repository.core.support.RepositoryFactorySupport;
import org.springframework.data.repository.query.QueryLookupStrategy;
import org.springframework.data.repository.query.QueryLookupStrategy.Key;
import org.springframework.data.repository.query.ValueExpressionDelegate;
import org.springframework.util.ClassUtils;

/** Creates repositories over the operations of one namespace. Derived queries are checked and planned here, not at their first call. */
public class AerospikeRepositoryFactory extends RepositoryFactorySupport {

    private final AerospikeOperations operations;

    /** A factory of repositories that use {@code operations}. */
    public AerospikeRepositoryFactory(AerospikeOperations operations) {
        this.operations = operations;
    }

    @Override
    public EntityInformation<?, ?> getEntityInformation(RepositoryMetadata metadata) {
        AerospikePersistentEntity<?> entity = operations
                .getMappingContext()
                .getRequiredPersistentEntity(metadata.getDomainType())
                .requireRecord();
        checkIdType(metadata, entity);
        return new PersistentEntityInformation<>(entity);
    }

    private static void checkIdType(RepositoryMetadata metadata, AerospikePersistentEntity<?> entity) {
        AerospikePersistentProperty id = entity.getIdProperty();
        if (id != null && !ClassUtils.isAssignable(metadata.getIdType(), id.getType())) {
            throw new MappingException("id type of repository %s: %s (expected: %s, the type of %s.%s)"
                    .formatted(
                            metadata.getRepositoryInterface().getName(),
                            metadata.getIdType().getName(),
                            id.getType().getName(),
                            entity.getType().getName(),
                            id.getName()));
        }
    }

    @Override
    protected Object getTargetRepository(RepositoryInformation information) {
        return getTargetRepositoryViaReflection(information, getEntityInformation(information), operations);
    }

    @Override
    protected Class<?> getRepositoryBaseClass(RepositoryMetadata metadata) {
        return SimpleAerospikeRepository.class;
    }

    @Override
    protected Optional<QueryLookupStrategy> getQueryLookupStrategy(
            @Nullable Key key, ValueExpressionDelegate expressions) {
        return Optional.of(AerospikeQueryLookupStrategy.of(key, operations));
    }
}
