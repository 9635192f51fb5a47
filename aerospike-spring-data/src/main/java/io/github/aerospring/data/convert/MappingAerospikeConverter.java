package io.github.aerospring.data.convert;

import java.time.Clock;

import io.github.aerospring.data.mapping.AerospikeMappingContext;
import io.github.aerospring.data.mapping.AerospikePersistentProperty;
import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.ConverterNotFoundException;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.PersistentPropertyAccessor;
import org.springframework.data.mapping.model.EntityInstantiators;
import org.springframework.data.mapping.model.InstantiationAwarePropertyAccessor;
import org.springframework.util.ClassUtils;

/** The converter for annotated classes. */
public final class MappingAerospikeConverter implements AerospikeConverter {

    private final AerospikeMappingContext mappingContext;
    private final ConversionService conversionService;
    private final AerospikeTypeMapper typeMapper;
    private final EntityInstantiators instantiators = new EntityInstantiators();
    private final ValueWriting values;
    private final EntityWriting writing;
    private final EntityReading reading;

    /** A converter with the built-in conversions that writes type keys only when needed. */
    public MappingAerospikeConverter(AerospikeMappingContext mappingContext) {
        this(mappingContext, new AerospikeCustomConversions(), TypeKeyPolicy.WHEN_NEEDED, Clock.systemUTC());
    }

    /**
     * A converter.
     *
     * @param mappingContext its simple types should be those of {@code conversions}
     * @param conversions conversions of the application
     * @param typeKeys when class names are stored
     * @param clock tells how far away an expiration property's instant is
     */
    public MappingAerospikeConverter(
            AerospikeMappingContext mappingContext,
            AerospikeCustomConversions conversions,
            TypeKeyPolicy typeKeys,
            Clock clock) {
        this.mappingContext = mappingContext;
        DefaultConversionService service = new DefaultConversionService();
        conversions.registerConvertersIn(service);
        this.conversionService = service;
        this.typeMapper = new AerospikeTypeMapper(mappingContext);
        ExpirationConversion expirations = new ExpirationConversion(clock);
        this.values = new ValueWriting(mappingContext, conversions, service, typeMapper, typeKeys);
        this.writing = new EntityWriting(mappingContext, values, expirations, typeMapper, typeKeys);
        this.reading = new EntityReading(
                mappingContext,
                new ValueReading(mappingContext, conversions, service, typeMapper, instantiators),
                expirations,
                typeMapper);
    }

    @Override
    public AerospikeMappingContext getMappingContext() {
        return mappingContext;
    }

    @Override
    public ConversionService getConversionService() {
        return conversionService;
    }

    @Override
    public AerospikeRow write(Object entity) {
        return writing.write(entity);
    }

    @Override
    public <R> R read(Class<R> type, AerospikeRow row) {
        return reading.read(type, row);
    }

    @Override
    public @Nullable Object readProperty(AerospikePersistentProperty property, AerospikeRow row) {
        return reading.readProperty(property, row);
    }

    @Override
    public boolean isInstance(Class<?> type, AerospikeRow row) {
        if (!mappingContext.getRequiredPersistentEntity(type).sharesSet()) {
            return true;
        }
        TypeInformation<?> stored = typeMapper.readType(row.bins());
        return stored != null && type.isAssignableFrom(stored.getType());
    }

    @Override
    public @Nullable Object toStored(@Nullable Object value, TypeInformation<?> declared) {
        if (value == null) {
            return null;
        }
        Class<?> target = ClassUtils.resolvePrimitiveIfNecessary(declared.getType());
        Object converted = value;
        if (!target.isInstance(value)) {
            try {
                converted = conversionService.convert(value, target);
            } catch (ConversionFailedException | ConverterNotFoundException e) {
                throw new IllegalArgumentException(
                        "value: %s of type %s (expected: %s)"
                                .formatted(value, value.getClass().getName(), target.getName()),
                        e);
            }
        }
        return values.write(converted, declared, "value");
    }

    @Override
    public <T> PersistentPropertyAccessor<T> accessor(T entity) {
        return new InstantiationAwarePropertyAccessor<>(
                entity,
                bean -> mappingContext
                        .getRequiredPersistentEntity(ClassUtils.getUserClass(bean))
                        .getPropertyAccessor(bean),
                instantiators);
    }
}
