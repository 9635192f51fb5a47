package io.github.aerospring.data.convert;

import io.github.aerospring.data.mapping.AerospikeMappingContext;
import io.github.aerospring.data.mapping.AerospikePersistentProperty;
import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.ConversionService;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.PersistentPropertyAccessor;

/** Turns entities into rows and back. Implementations are thread-safe. */
public interface AerospikeConverter {

    /** Metadata of the entities. */
    AerospikeMappingContext getMappingContext();

    /** Conversions between simple values. */
    ConversionService getConversionService();

    /**
     * The row of an entity. Properties that are {@code null}, transient or read-only have no bin.
     *
     * @throws org.springframework.data.mapping.MappingException if the class is no valid entity, the id is {@code null} or
     *     a value has no stored form
     */
    AerospikeRow write(Object entity);

    /**
     * The entity of a row, of {@code type} or of the subclass named by the row's type key. Bins without a property are
     * ignored; a property without a bin keeps its initial value.
     *
     * @throws org.springframework.data.mapping.MappingException if the row has no user key or a bin cannot become its
     *     property's value
     */
    <R> R read(Class<R> type, AerospikeRow row);

    /** Value of one property of a row's entity, {@code null} if its bin is absent. */
    @Nullable
    Object readProperty(AerospikePersistentProperty property, AerospikeRow row);

    /** Whether the row is one of {@code type}, which matters where classes share a set. */
    boolean isInstance(Class<?> type, AerospikeRow row);

    /**
     * The stored form of a value that is compared with a property of type {@code declared}. A value of another type is
     * converted to the declared one first.
     *
     * @throws IllegalArgumentException if it cannot be converted
     */
    @Nullable
    Object toStored(@Nullable Object value, TypeInformation<?> declared);

    /** Sets properties of an entity; for immutable ones {@link PersistentPropertyAccessor#getBean()} is a new instance. */
    <T> PersistentPropertyAccessor<T> accessor(T entity);
}
