package io.github.aerospring.data.mapping;

import org.springframework.data.mapping.PersistentProperty;

/** A property of an entity or of an object nested in one. */
public interface AerospikePersistentProperty extends PersistentProperty<AerospikePersistentProperty> {

    /** Name under which the value is stored: a bin of a record, or a key in the map of a nested object. */
    String getBinName();

    /** Whether the property holds the time to live of its record. */
    boolean isExpirationProperty();

    /**
     * Whether a record keeps the property in a bin. Key, generation and time to live are kept elsewhere; all properties of
     * a nested object are kept in its map.
     */
    default boolean isBin() {
        return !isIdProperty() && !isVersionProperty() && !isExpirationProperty();
    }
}
