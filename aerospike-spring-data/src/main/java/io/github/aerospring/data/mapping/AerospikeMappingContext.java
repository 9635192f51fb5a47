package io.github.aerospring.data.mapping;

import java.util.Optional;

import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.MappingException;
import org.springframework.data.mapping.context.AbstractMappingContext;
import org.springframework.data.mapping.model.FieldNamingStrategy;
import org.springframework.data.mapping.model.Property;
import org.springframework.data.mapping.model.PropertyNameFieldNamingStrategy;
import org.springframework.data.mapping.model.SimpleTypeHolder;

/**
 * The entities of an application. Those of the initial entity set are checked when the context is initialised, others
 * when they are first used.
 */
public final class AerospikeMappingContext
        extends AbstractMappingContext<AerospikePersistentEntity<?>, AerospikePersistentProperty> {

    private FieldNamingStrategy fieldNamingStrategy = PropertyNameFieldNamingStrategy.INSTANCE;

    /** A context whose simple types are those of Aerospike. */
    public AerospikeMappingContext() {
        setSimpleTypeHolder(AerospikeSimpleTypes.HOLDER);
    }

    /** How names are made for properties without {@link Field}. Default: the property's name as it is. */
    public void setFieldNamingStrategy(FieldNamingStrategy strategy) {
        this.fieldNamingStrategy = strategy;
    }

    /** Fails with the reason itself, which the superclass wraps once per class on the way. */
    @Override
    protected Optional<AerospikePersistentEntity<?>> addPersistentEntity(TypeInformation<?> type) {
        try {
            return super.addPersistentEntity(type);
        } catch (MappingException e) {
            MappingException reason = e;
            while (reason.getCause() instanceof MappingException cause) {
                reason = cause;
            }
            throw reason;
        }
    }

    @Override
    protected <T> AerospikePersistentEntity<?> createPersistentEntity(TypeInformation<T> type) {
        return new BasicAerospikePersistentEntity<>(type);
    }

    @Override
    protected AerospikePersistentProperty createPersistentProperty(
            Property property, AerospikePersistentEntity<?> owner, SimpleTypeHolder simpleTypes) {
        return new BasicAerospikePersistentProperty(property, owner, simpleTypes, fieldNamingStrategy);
    }
}
