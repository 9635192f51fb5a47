package io.github.aerospring.data.convert;

import io.github.aerospring.data.mapping.AerospikeMappingContext;
import io.github.aerospring.data.mapping.AerospikePersistentEntity;
import io.github.aerospring.data.mapping.AerospikePersistentProperty;
import io.github.aerospring.data.mapping.RecordIds;
import org.jspecify.annotations.Nullable;

import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.MappingException;
import org.springframework.util.ClassUtils;

/** Reads an entity from a row. */
final class EntityReading {

    private final AerospikeMappingContext context;
    private final ValueReading values;
    private final ExpirationConversion expirations;
    private final AerospikeTypeMapper typeMapper;

    EntityReading(
            AerospikeMappingContext context,
            ValueReading values,
            ExpirationConversion expirations,
            AerospikeTypeMapper typeMapper) {
        this.context = context;
        this.values = values;
        this.expirations = expirations;
        this.typeMapper = typeMapper;
    }

    <R> R read(Class<R> type, AerospikeRow row) {
        TypeInformation<? extends R> actual = typeMapper.readType(row.bins(), TypeInformation.of(type));
        AerospikePersistentEntity<?> entity = context.getRequiredPersistentEntity(actual);
        return type.cast(values.instantiate(entity, property -> readProperty(property, row)));
    }

    @Nullable
    Object readProperty(AerospikePersistentProperty property, AerospikeRow row) {
        if (property.isIdProperty()) {
            return RecordIds.fromKey(key(property, row), property.getType());
        }
        if (property.isVersionProperty()) {
            Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(property.getType());
            return type == Long.class ? (Object) (long) row.generation() : (Object) row.generation();
        }
        return property.isExpirationProperty()
                ? expirations.fromRow(property, row)
                : values.readProperty(property, row.bins().get(property.getBinName()));
    }

    private static Object key(AerospikePersistentProperty property, AerospikeRow row) {
        if (row.key() == null) {
            throw new MappingException("id %s.%s: the record has no user key (expected: written with sendKey = true)"
                    .formatted(property.getOwner().getType().getName(), property.getName()));
        }
        return row.key();
    }
}
