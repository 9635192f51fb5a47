package io.github.aerospring.boot.autoconfigure.observation;

import io.github.aerospring.boot.autoconfigure.AerospikeAutoConfiguration;
import io.github.aerospring.boot.autoconfigure.NativeClientBuilderCustomizer;
import io.github.aerospring.core.observation.AerospikeObservationConvention;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/**
 * Auto-configuration of observations, the source of both metrics and spans: hands the application's
 * {@link ObservationRegistry} and, if there is one, its {@link AerospikeObservationConvention} to the client.
 */
@AutoConfiguration(
        before = AerospikeAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnClass(ObservationRegistry.class)
@ConditionalOnBean(ObservationRegistry.class)
@ConditionalOnBooleanProperty(name = "aerospike.observation.enabled", matchIfMissing = true)
public final class AerospikeObservationAutoConfiguration {

    AerospikeObservationAutoConfiguration() {}

    @Bean
    @Order(0)
    NativeClientBuilderCustomizer aerospikeObservationCustomizer(
            ObservationRegistry registry, ObjectProvider<AerospikeObservationConvention> convention) {
        return builder -> {
            builder.observationRegistry(registry);
            convention.ifAvailable(builder::observationConvention);
        };
    }
}
