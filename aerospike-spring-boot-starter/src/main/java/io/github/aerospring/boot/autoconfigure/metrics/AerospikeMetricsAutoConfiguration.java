package io.github.aerospring.boot.autoconfigure.metrics;

import io.github.aerospring.boot.autoconfigure.AerospikeAutoConfiguration;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.observation.AerospikeMeterObservationHandler;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Auto-configuration of metrics. The timer of commands has labels of its own, so its handler comes before the general one
 * of Spring Boot and is the only one that records our observations; {@code aerospike.metrics.enabled=false} puts one in
 * its place that records nothing.
 */
@AutoConfiguration(
        after = AerospikeAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public final class AerospikeMetricsAutoConfiguration {

    /** Before the handler of Spring Boot, which has no order. */
    static final int HANDLER_ORDER = 0;

    AerospikeMetricsAutoConfiguration() {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty(name = "aerospike.metrics.enabled", matchIfMissing = true)
    static class EnabledConfiguration {

        @Bean
        @Order(HANDLER_ORDER)
        @ConditionalOnMissingBean
        AerospikeMeterObservationHandler aerospikeMeterObservationHandler(MeterRegistry registry) {
            return new AerospikeMeterObservationHandler(registry);
        }

        @Bean(destroyMethod = "close")
        @ConditionalOnSingleCandidate(NativeClient.class)
        ClientGauges aerospikeClientGauges(NativeClient client) {
            return new ClientGauges(client);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty(name = "aerospike.metrics.enabled", havingValue = false)
    static class DisabledConfiguration {

        @Bean
        @Order(HANDLER_ORDER)
        SilentMeterObservationHandler silentMeterObservationHandler() {
            return new SilentMeterObservationHandler();
        }
    }
}
