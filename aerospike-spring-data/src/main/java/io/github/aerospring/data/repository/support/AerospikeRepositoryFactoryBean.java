package io.github.aerospring.data.repository.support;

import io.github.aerospring.data.core.AerospikeOperations;
import org.jspecify.annotations.Nullable;

import org.springframework.data.repository.Repository;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.data.repository.core.support.RepositoryFactorySupport;

/** The bean of one repository interface. */
public class AerospikeRepositoryFactoryBean<T extends Repository<S, ID>, S, ID>
        extends RepositoryFactoryBeanSupport<T, S, ID> {

    private @Nullable AerospikeOperations operations;

    /** A bean of the interface. */
    public AerospikeRepositoryFactoryBean(Class<? extends T> repositoryInterface) {
        super(repositoryInterface);
    }

    /** The operations that the repository uses; required. */
    public void setAerospikeOperations(AerospikeOperations operations) {
        this.operations = operations;
        setMappingContext(operations.getMappingContext());
    }

    @Override
    protected RepositoryFactorySupport createRepositoryFactory() {
        if (operations == null) {
            throw new IllegalStateException("aerospikeOperations: not set (expected: the template of the namespace)");
        }
        return new AerospikeRepositoryFactory(operations);
    }
}
