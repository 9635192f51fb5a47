package io.github.aerospring.data.convert;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.aerospike.client.Value.GeoJSONValue;
import com.aerospike.client.Value.HLLValue;
import io.github.aerospring.data.mapping.AerospikeMappingContext;
import io.github.aerospring.data.mapping.AerospikePersistentEntity;
import io.github.aerospring.data.mapping.AerospikePersistentProperty;
import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.ConversionService;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.MappingException;
import org.springframework.data.mapping.PersistentPropertyAccessor;
import org.springframework.util.ClassUtils;

/**
 * Writes values into their one stored form: integers as {@code Long}, floating point as {@code Double}, enums by name,
 * collections and arrays as lists, maps as maps, nested objects as maps sorted by key.
 */
final class ValueWriting {

    private final AerospikeMappingContext context;
    private final AerospikeCustomConversions conversions;
    private final ConversionService conversionService;
    private final AerospikeTypeMapper typeMapper;
    private final TypeKeyPolicy typeKeys;

    ValueWriting(
            AerospikeMappingContext context,
            AerospikeCustomConversions conversions,
            ConversionService conversionService,
            AerospikeTypeMapper typeMapper,
            TypeKeyPolicy typeKeys) {
        this.context = context;
        this.conversions = conversions;
        this.conversionService = conversionService;
        this.typeMapper = typeMapper;
        this.typeKeys = typeKeys;
    }

    @Nullable
    Object writeProperty(AerospikePersistentProperty property, @Nullable Object value) {
        String where = property.getOwner().getType().getSimpleName() + "." + property.getName();
        return write(value, property.getTypeInformation(), where);
    }

    @Nullable
    Object write(@Nullable Object value, TypeInformation<?> declared, String where) {
        if (value == null) {
            return null;
        }
        Optional<Class<?>> target = conversions.getCustomWriteTarget(value.getClass());
        if (target.isPresent()) {
            Object converted = conversionService.convert(value, target.get());
            return converted == null || converted.getClass() == value.getClass()
                    ? simple(converted)
                    : write(converted, TypeInformation.of(converted.getClass()), where);
        }
        Object simple = simple(value);
        if (simple != null) {
            return simple;
        }
        if (value instanceof Collection<?> collection) {
            return writeList(collection, declared, where);
        }
        if (value.getClass().isArray()) {
            return writeArray(value, declared, where);
        }
        if (value instanceof Map<?, ?> map) {
            return writeMap(map, declared, where);
        }
        return writeNested(value, declared, where);
    }

    private static @Nullable Object simple(@Nullable Object value) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Float || value instanceof Double) {
            return ((Number) value).doubleValue();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof String
                        || value instanceof Boolean
                        || value instanceof byte[]
                        || value instanceof GeoJSONValue
                        || value instanceof HLLValue
                ? value
                : null;
    }

    private List<@Nullable Object> writeList(Collection<?> source, TypeInformation<?> declared, String where) {
        TypeInformation<?> component = orObject(declared.isCollectionLike() ? declared.getComponentType() : null);
        List<@Nullable Object> list = new ArrayList<>(source.size());
        for (Object element : source) {
            list.add(write(element, component, where));
        }
        return list;
    }

    private List<@Nullable Object> writeArray(Object array, TypeInformation<?> declared, String where) {
        TypeInformation<?> component = orObject(declared.isCollectionLike() ? declared.getComponentType() : null);
        int length = Array.getLength(array);
        List<@Nullable Object> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(write(Array.get(array, i), component, where));
        }
        return list;
    }

    private Map<Object, @Nullable Object> writeMap(Map<?, ?> source, TypeInformation<?> declared, String where) {
        TypeInformation<?> valueType = orObject(declared.isMap() ? declared.getMapValueType() : null);
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        source.forEach((key, value) -> map.put(writeKey(key, where), write(value, valueType, where)));
        return map;
    }

    private Object writeKey(@Nullable Object key, String where) {
        Object written = key == null ? null : write(key, TypeInformation.of(key.getClass()), where);
        if (written instanceof String || written instanceof Long || written instanceof byte[]) {
            return written;
        }
        throw new MappingException("map key in %s: %s of type %s (expected: a value that is stored as text or integer)"
                .formatted(where, key, key == null ? "null" : key.getClass().getName()));
    }

    private Map<String, Object> writeNested(Object value, TypeInformation<?> declared, String where) {
        Class<?> type = ClassUtils.getUserClass(value);
        AerospikePersistentEntity<?> entity =
                type.getName().startsWith("java.") ? null : context.getPersistentEntity(type);
        if (entity == null) {
            throw new MappingException("value of %s: type %s (expected: a simple type, a collection, a map, a class of "
                            .formatted(where, type.getName())
                    + "the application, or a converter for it in AerospikeCustomConversions)");
        }
        PersistentPropertyAccessor<?> accessor = entity.getPropertyAccessor(value);
        Map<String, Object> map = new TreeMap<>();
        for (AerospikePersistentProperty property : entity) {
            Object stored = property.isWritable() ? writeProperty(property, accessor.getProperty(property)) : null;
            if (stored != null) {
                map.put(property.getBinName(), stored);
            }
        }
        if (typeKeys == TypeKeyPolicy.ALWAYS || type != declared.getType()) {
            typeMapper.writeType(TypeInformation.of(type), map);
        }
        return map;
    }

    private static TypeInformation<?> orObject(@Nullable TypeInformation<?> type) {
        return type == null ? TypeInformation.OBJECT : type;
    }
}
