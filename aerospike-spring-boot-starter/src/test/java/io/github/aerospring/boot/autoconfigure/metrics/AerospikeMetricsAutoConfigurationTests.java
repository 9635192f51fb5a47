package io.github.aerospring.boot.autoconfigure.metrics;

import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.observation.AerospikeMeterObservationHandler;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class AerospikeMetricsAutoConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(AerospikeMetricsAutoConfiguration.class, MetricsAutoConfiguration.class));

    private final ApplicationContextRunner withRegistry =
            runner.withBean(MeterRegistry.class, SimpleMeterRegistry::new);

    @Test
    void comesBeforeTheGeneralHandler() {
        withRegistry.run(context -> assertThat(context.getBeanProvider(ObservationHandler.class)
                        .orderedStream()
                        .findFirst())
                .containsInstanceOf(AerospikeMeterObservationHandler.class));
    }

    @Test
    void silentHandlerComesBeforeTheGeneralOneWhenSwitchedOff() {
        withRegistry.withPropertyValues("aerospike.metrics.enabled=false").run(context -> assertThat(
                        context.getBeanProvider(ObservationHandler.class)
                                .orderedStream()
                                .findFirst())
                .containsInstanceOf(SilentMeterObservationHandler.class));
    }

    @Test
    void silentHandlerLeavesOtherObservationsAlone() {
        assertThat(new SilentMeterObservationHandler().supportsContext(new Observation.Context()))
                .isFalse();
    }

    @Test
    void prefersTheHandlerOfTheApplication() {
        AerospikeMeterObservationHandler own = new AerospikeMeterObservationHandler(new SimpleMeterRegistry());

        withRegistry.withBean(AerospikeMeterObservationHandler.class, () -> own).run(context -> assertThat(
                        context.getBean(AerospikeMeterObservationHandler.class))
                .isSameAs(own));
    }

    @Test
    void gaugesOnlyASingleClient() {
        withRegistry
                .withBean("one", NativeClient.class, () -> mock(NativeClient.class))
                .withBean("two", NativeClient.class, () -> mock(NativeClient.class))
                .run(context -> assertThat(context).doesNotHaveBean(ClientGauges.class));
    }

    @Test
    void isOffWithoutARegistry() {
        runner.run(context -> assertThat(context).doesNotHaveBean(AerospikeMeterObservationHandler.class));
    }

    @Test
    void isOffWithoutMicrometer() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(AerospikeMetricsAutoConfiguration.class))
                .withClassLoader(new FilteredClassLoader("io.micrometer.core"))
                .run(context -> assertThat(context).hasNotFailed());
    }
}
