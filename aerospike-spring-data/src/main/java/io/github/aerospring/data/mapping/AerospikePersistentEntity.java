package io.github.aerospring.data.mapping;

import org.jspecify.annotations.Nullable;

import org.springframework.data.mapping.model.MutablePersistentEntity;

/** A class that is stored as a record or, when nested, as a map. */
public interface AerospikePersistentEntity<T> extends MutablePersistentEntity<T, AerospikePersistentProperty> {

    /** Set that records of this class belong to; evaluated at each call when the annotation has an expression. */
    String getSetName();

    /** Default time to live in seconds: positive, 0 for the default of the namespace, -1 for never. */
    int getExpiration();

    /** The property annotated with {@link Expiration}, if any. */
    @Nullable
    AerospikePersistentProperty getExpirationProperty();

    /**
     * Whether a supertype is a document too, so that records of other classes live in the same set. Such records are
     * written with a type key, and operations on this class leave the other ones alone.
     */
    boolean sharesSet();

    /**
     * Checks what only a record needs, not a nested object.
     *
     * @return this
     * @throws org.springframework.data.mapping.MappingException if there is no id property and the class is not abstract, its
     *     type cannot be a key, or a bin name is longer than 15 bytes
     */
    AerospikePersistentEntity<T> requireRecord();
}
