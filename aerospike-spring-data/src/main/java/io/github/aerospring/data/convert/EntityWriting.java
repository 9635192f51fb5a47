package io.github.aerospring.data.convert;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.aerospring.data.mapping.AerospikeMappingContext;
import io.github.aerospring.data.mapping.AerospikePersistentEntity;
import io.github.aerospring.data.mapping.AerospikePersistentProperty;
import io.github.aerospring.data.mapping.RecordIds;
import org.jspecify.annotations.Nullable;

import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.MappingException;
import org.springframework.data.mapping.PersistentPropertyAccessor;
import org.springframework.util.ClassUtils;

/** Writes an entity into a row. */
final class EntityWriting {

    private final AerospikeMappingContext context;
    private final ValueWriting values;
    private final ExpirationConversion expirations;
    private final AerospikeTypeMapper typeMapper;
    private final TypeKeyPolicy typeKeys;

    EntityWriting(
            AerospikeMappingContext context,
            ValueWriting values,
            ExpirationConversion expirations,
            AerospikeTypeMapper typeMapper,
            TypeKeyPolicy typeKeys) {
        this.context = context;
        this.values = values;
        this.expirations = expirations;
        this.typeMapper = typeMapper;
        this.typeKeys = typeKeys;
    }

    AerospikeRow write(Object source) {
        AerospikePersistentEntity<?> entity = context.getRequiredPersistentEntity(ClassUtils.getUserClass(source))
                .requireRecord();
        PersistentPropertyAccessor<?> accessor = entity.getPropertyAccessor(source);
        Map<String, Object> bins = new LinkedHashMap<>();
        for (AerospikePersistentProperty property : entity) {
            Object value = property.isBin() && property.isWritable() ? accessor.getProperty(property) : null;
            Object stored = values.writeProperty(property, value);
            if (stored != null) {
                bins.put(property.getBinName(), stored);
            }
        }
        if (bins.isEmpty() || entity.sharesSet() || typeKeys == TypeKeyPolicy.ALWAYS) {
            typeMapper.writeType(TypeInformation.of(entity.getType()), bins);
        }
        return new AerospikeRow(
                key(entity, accessor), bins, generation(entity, accessor), timeToLive(entity, accessor), null);
    }

    private static Object key(AerospikePersistentEntity<?> entity, PersistentPropertyAccessor<?> accessor) {
        AerospikePersistentProperty property = entity.getRequiredIdProperty();
        Object id = accessor.getProperty(property);
        if (id == null) {
            throw new MappingException("id %s.%s: null (expected: set before the entity is written)"
                    .formatted(entity.getType().getName(), property.getName()));
        }
        return RecordIds.toKey(id);
    }

    private static int generation(AerospikePersistentEntity<?> entity, PersistentPropertyAccessor<?> accessor) {
        AerospikePersistentProperty property = entity.getVersionProperty();
        Number version = property == null ? null : (Number) accessor.getProperty(property);
        return version == null ? 0 : Math.toIntExact(version.longValue());
    }

    private int timeToLive(AerospikePersistentEntity<?> entity, PersistentPropertyAccessor<?> accessor) {
        AerospikePersistentProperty property = entity.getExpirationProperty();
        @Nullable Object value = property == null ? null : accessor.getProperty(property);
        return expirations.toSeconds(entity, value);
    }
}
