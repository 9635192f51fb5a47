package io.github.aerospring.data.convert;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.github.aerospring.data.mapping.AerospikeMappingContext;
import io.github.aerospring.data.mapping.AerospikePersistentEntity;
import io.github.aerospring.data.mapping.AerospikePersistentProperty;
import org.jspecify.annotations.Nullable;

import org.springframework.core.CollectionFactory;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.MappingException;
import org.springframework.data.mapping.PersistentPropertyAccessor;
import org.springframework.data.mapping.model.EntityInstantiators;
import org.springframework.data.mapping.model.InstantiationAwarePropertyAccessor;
import org.springframework.data.mapping.model.ParameterValueProvider;
import org.springframework.data.mapping.model.PersistentEntityParameterValueProvider;
import org.springframework.data.mapping.model.PropertyValueProvider;
import org.springframework.util.ClassUtils;

/** Reads stored values as values of declared types. */
final class ValueReading {

    private final AerospikeMappingContext context;
    private final AerospikeCustomConversions conversions;
    private final ConversionService conversionService;
    private final AerospikeTypeMapper typeMapper;
    private final EntityInstantiators instantiators;

    ValueReading(
            AerospikeMappingContext context,
            AerospikeCustomConversions conversions,
            ConversionService conversionService,
            AerospikeTypeMapper typeMapper,
            EntityInstantiators instantiators) {
        this.context = context;
        this.conversions = conversions;
        this.conversionService = conversionService;
        this.typeMapper = typeMapper;
        this.instantiators = instantiators;
    }

    /** Creates an entity through its constructor and sets the properties that the constructor does not take. */
    Object instantiate(
            AerospikePersistentEntity<?> entity, Function<AerospikePersistentProperty, @Nullable Object> values) {
        ParameterValueProvider<AerospikePersistentProperty> parameters =
                new PersistentEntityParameterValueProvider<>(entity, new ConstructorValues(values), null);
        Object instance = instantiators.getInstantiatorFor(entity).createInstance(entity, parameters);
        if (!entity.requiresPropertyPopulation()) {
            return instance;
        }
        PersistentPropertyAccessor<Object> accessor =
                new InstantiationAwarePropertyAccessor<>(instance, bean -> accessor(entity, bean), instantiators);
        for (AerospikePersistentProperty property : entity) {
            Object value = entity.isCreatorArgument(property) ? null : values.apply(property);
            if (value != null) {
                accessor.setProperty(property, value);
            }
        }
        return accessor.getBean();
    }

    private static PersistentPropertyAccessor<Object> accessor(AerospikePersistentEntity<?> entity, Object bean) {
        return entity.getPropertyAccessor(bean);
    }

    @Nullable
    Object readProperty(AerospikePersistentProperty property, @Nullable Object stored) {
        try {
            return read(stored, property.getTypeInformation());
        } catch (ConversionException | IllegalArgumentException e) {
            throw new MappingException(
                    "bin %s of property %s.%s: %s (expected: a value that becomes a %s)"
                            .formatted(
                                    property.getBinName(),
                                    property.getOwner().getType().getName(),
                                    property.getName(),
                                    stored,
                                    property.getType().getName()),
                    e);
        }
    }

    private @Nullable Object read(@Nullable Object stored, TypeInformation<?> declared) {
        Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(declared.getType());
        if (stored == null) {
            return null;
        }
        if (conversions.hasCustomReadTarget(stored.getClass(), type) && !type.isInstance(stored)) {
            return conversionService.convert(stored, type);
        }
        if (stored instanceof List<?> list) {
            return readList(list, declared);
        }
        if (stored instanceof Map<?, ?> map) {
            return readMapOrNested(map, declared);
        }
        return type.isInstance(stored) ? stored : conversionService.convert(stored, type);
    }

    private Object readList(List<?> list, TypeInformation<?> declared) {
        Class<?> type = declared.getType();
        TypeInformation<?> component = orObject(declared.isCollectionLike() ? declared.getComponentType() : null);
        if (type.isArray()) {
            Object array = Array.newInstance(component.getType(), list.size());
            for (int i = 0; i < list.size(); i++) {
                Array.set(array, i, read(list.get(i), component));
            }
            return array;
        }
        if (!Iterable.class.isAssignableFrom(type) && type != Object.class) {
            throw new IllegalArgumentException("a list is no " + type.getName());
        }
        Class<?> target = Collection.class.isAssignableFrom(type) ? type : List.class;
        Collection<@Nullable Object> collection =
                CollectionFactory.createCollection(target, enumOrNull(component.getType()), list.size());
        list.forEach(element -> collection.add(read(element, component)));
        return collection;
    }

    private Object readMapOrNested(Map<?, ?> map, TypeInformation<?> declared) {
        if (declared.isMap()) {
            return readMap(map, declared);
        }
        TypeInformation<?> actual = typeMapper.readType(asBins(map), declared);
        if (actual.getType() == Object.class) {
            return readMap(map, TypeInformation.MAP);
        }
        AerospikePersistentEntity<?> entity = context.getPersistentEntity(actual);
        if (entity == null) {
            throw new IllegalArgumentException("a map is no " + actual.getType().getName());
        }
        return instantiate(entity, property -> readProperty(property, map.get(property.getBinName())));
    }

    private Map<Object, @Nullable Object> readMap(Map<?, ?> source, TypeInformation<?> declared) {
        TypeInformation<?> keyType = orObject(declared.getComponentType());
        TypeInformation<?> valueType = orObject(declared.getMapValueType());
        Map<Object, @Nullable Object> map =
                CollectionFactory.createMap(declared.getType(), enumOrNull(keyType.getType()), source.size());
        source.forEach((key, value) -> {
            Object readKey = read(key, keyType);
            if (readKey == null) {
                throw new IllegalArgumentException("a map key that is null");
            }
            map.put(readKey, read(value, valueType));
        });
        return map;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asBins(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    private static @Nullable Class<?> enumOrNull(Class<?> type) {
        return type.isEnum() ? type : null;
    }

    private static TypeInformation<?> orObject(@Nullable TypeInformation<?> type) {
        return type == null ? TypeInformation.OBJECT : type;
    }

    /** What a constructor gets: a primitive parameter without a value is zero or false. */
    private record ConstructorValues(Function<AerospikePersistentProperty, @Nullable Object> values)
            implements PropertyValueProvider<AerospikePersistentProperty> {

        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable T getPropertyValue(AerospikePersistentProperty property) {
            Object value = values.apply(property);
            return (T) (value == null ? ParameterValueProvider.getDefaultValue(property.getType()) : value);
        }
    }
}
