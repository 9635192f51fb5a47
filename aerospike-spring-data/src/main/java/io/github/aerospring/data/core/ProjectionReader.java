package io.github.aerospring.data.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.aerospring.data.convert.AerospikeConverter;
import io.github.aerospring.data.convert.AerospikeRow;
import io.github.aerospring.data.mapping.AerospikePersistentEntity;
import io.github.aerospring.data.mapping.AerospikePersistentProperty;
import org.jspecify.annotations.Nullable;

import org.springframework.data.mapping.Parameter;
import org.springframework.data.mapping.PersistentEntity;
import org.springframework.data.mapping.PersistentPropertyAccessor;
import org.springframework.data.mapping.model.EntityInstantiators;
import org.springframework.data.mapping.model.ParameterValueProvider;
import org.springframework.data.projection.ProjectionFactory;
import org.springframework.data.repository.query.ReturnedType;
import org.springframework.data.util.Streamable;

/** Reads some properties of an entity into an interface, a class or a record. */
final class ProjectionReader {

    private final AerospikeConverter converter;
    private final ProjectionFactory projections;
    private final EntityInstantiators instantiators = new EntityInstantiators();

    ProjectionReader(AerospikeConverter converter, ProjectionFactory projections) {
        this.converter = converter;
        this.projections = projections;
    }

    /** Properties that the projection needs; empty if it may need any. */
    List<String> properties(AerospikePersistentEntity<?> entity, Class<?> projection) {
        Stream<String> names = projection.isInterface()
                ? ReturnedType.of(projection, entity.getType(), projections).getInputProperties().stream()
                : Streamable.of(metadata(projection)).stream().map(AerospikePersistentProperty::getName);
        return names.filter(name -> entity.getPersistentProperty(name) != null)
                .distinct()
                .toList();
    }

    private AerospikePersistentEntity<?> metadata(Class<?> projection) {
        return converter.getMappingContext().getRequiredPersistentEntity(projection);
    }

    <P> P read(StoredRow row, AerospikePersistentEntity<?> entity, Class<P> projection) {
        AerospikeRow converted = row.toRow();
        List<String> properties = properties(entity, projection);
        if (projection.isInterface()) {
            Object source = properties.isEmpty()
                    ? converter.read(entity.getType(), converted)
                    : values(entity, properties, converted);
            return projections.createProjection(projection, source);
        }
        return instantiate(projection, values(entity, properties, converted));
    }

    private Map<String, @Nullable Object> values(
            AerospikePersistentEntity<?> entity, List<String> properties, AerospikeRow row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String name : properties) {
            AerospikePersistentProperty property = entity.getRequiredPersistentProperty(name);
            values.put(name, converter.readProperty(property, row));
        }
        return values;
    }

    private <P> P instantiate(Class<P> projection, Map<String, @Nullable Object> values) {
        AerospikePersistentEntity<?> metadata = metadata(projection);
        PersistentPropertyAccessor<Object> accessor = metadata.getPropertyAccessor(create(metadata, values));
        for (AerospikePersistentProperty property : metadata) {
            Object value = metadata.isCreatorArgument(property) ? null : values.get(property.getName());
            if (value != null) {
                accessor.setProperty(property, value);
            }
        }
        return projection.cast(accessor.getBean());
    }

    private Object create(
            PersistentEntity<?, AerospikePersistentProperty> metadata, Map<String, @Nullable Object> values) {
        return instantiators.getInstantiatorFor(metadata).createInstance(metadata, new Values(values));
    }

    private record Values(Map<String, @Nullable Object> values)
            implements ParameterValueProvider<AerospikePersistentProperty> {

        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable T getParameterValue(Parameter<T, AerospikePersistentProperty> parameter) {
            Object value = values.get(parameter.getRequiredName());
            return (T) (value == null ? ParameterValueProvider.getDefaultValue(parameter.getRawType()) : value);
        }
    }
}
