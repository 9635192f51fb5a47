package io.github.aerospring.data.query;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.aerospike.client.Value.GeoJSONValue;
import com.aerospike.client.Value.HLLValue;
import io.github.aerospring.data.mapping.AerospikePersistentProperty;
import org.jspecify.annotations.Nullable;

import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.MappingException;
import org.springframework.data.mapping.PersistentPropertyPath;

/**
 * Where a property is kept: the user key, the generation, a bin, or below map keys of a bin.
 *
 * @param property the property's path from the entity, with dots
 * @param source what is read of the record
 * @param bin name of the bin, empty for key and generation
 * @param mapKeys keys of the maps on the way down
 * @param leaf metadata of the property itself
 */
record StoredPath(String property, Source source, String bin, List<String> mapKeys, AerospikePersistentProperty leaf) {

    /** What is read of the record. */
    enum Source {
        KEY,
        GENERATION,
        BIN
    }

    private static final Set<Class<?>> UNORDERED = Set.of(Period.class, GeoJSONValue.class, HLLValue.class);

    static StoredPath of(PersistentPropertyPath<AerospikePersistentProperty> path) {
        AerospikePersistentProperty base = path.getBaseProperty();
        AerospikePersistentProperty leaf = path.getLeafProperty();
        String dotted = path.toDotPath();
        if (base.isIdProperty()) {
            return new StoredPath(dotted, Source.KEY, "", List.of(), leaf);
        }
        if (base.isVersionProperty()) {
            return new StoredPath(dotted, Source.GENERATION, "", List.of(), leaf);
        }
        if (base.isExpirationProperty()) {
            throw new MappingException("property %s.%s: an expiration (expected: a property that is kept in a bin)"
                    .formatted(base.getOwner().getType().getName(), dotted));
        }
        for (AerospikePersistentProperty property : path) {
            if (property != leaf && (property.isCollectionLike() || property.isMap())) {
                throw new MappingException("property path %s.%s: leads through %s '%s' (expected: nested objects only)"
                        .formatted(
                                base.getOwner().getType().getName(),
                                dotted,
                                property.isMap() ? "the map" : "the collection",
                                property.getName()));
            }
        }
        List<String> names =
                path.stream().map(AerospikePersistentProperty::getBinName).toList();
        return new StoredPath(dotted, Source.BIN, names.get(0), names.subList(1, names.size()), leaf);
    }

    TypeInformation<?> type() {
        return leaf.getTypeInformation();
    }

    /** The stored value, {@code null} when the record does not have it. */
    @Nullable
    Object read(QueryRow row) {
        return switch (source) {
            case KEY -> row.key();
            case GENERATION -> (long) row.generation();
            case BIN -> below(row.bins().get(bin));
        };
    }

    private @Nullable Object below(@Nullable Object value) {
        Object current = value;
        for (String key : mapKeys) {
            current = current instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return current;
    }

    boolean isCollection() {
        return leaf.isCollectionLike() && leaf.getType() != byte[].class;
    }

    boolean isText() {
        return leaf.getType() == String.class;
    }

    ValueOrder order(boolean ignoreCase) {
        ValueOrder decoded = DecodedOrders.of(leaf.getType());
        if (decoded != null) {
            return decoded;
        }
        return ignoreCase ? ValueOrder.IGNORING_CASE : ValueOrder.STRICT;
    }

    /** Whether case can be ignored: text, or a collection of text. */
    boolean hasCase() {
        return isText() || isCollection() && leaf.getActualType() == String.class;
    }

    /** Fails unless values of the property have an order. */
    void requireOrder(String what) {
        if (isCollection() || leaf.isMap() || leaf.isEntity() || UNORDERED.contains(leaf.getType())) {
            throw new MappingException("%s on property %s.%s: type %s (expected: a type whose values have an order)"
                    .formatted(
                            what,
                            leaf.getOwner().getType().getName(),
                            property,
                            leaf.getType().getName()));
        }
    }
}
