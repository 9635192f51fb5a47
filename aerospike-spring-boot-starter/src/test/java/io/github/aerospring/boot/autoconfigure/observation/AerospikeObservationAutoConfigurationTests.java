package io.github.aerospring.boot.autoconfigure.observation;

import io.github.aerospring.boot.autoconfigure.NativeClientBuilderCustomizer;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class AerospikeObservationAutoConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(AerospikeObservationAutoConfiguration.class));

    @Test
    void customizesTheClientWithTheRegistryOfTheApplication() {
        runner.withBean(ObservationRegistry.class, ObservationRegistry::create)
                .run(context -> assertThat(context).hasSingleBean(NativeClientBuilderCustomizer.class));
    }

    @Test
    void comesAfterTheAutoConfigurationOfTheRegistry() {
        runner.withConfiguration(AutoConfigurations.of(ObservationAutoConfiguration.class))
                .run(context -> assertThat(context).hasSingleBean(NativeClientBuilderCustomizer.class));
    }

    @Test
    void isOffWithoutARegistry() {
        runner.run(context -> assertThat(context).doesNotHaveBean(NativeClientBuilderCustomizer.class));
    }

    @Test
    void isOffWhenSwitchedOff() {
        runner.withBean(ObservationRegistry.class, ObservationRegistry::create)
                .withPropertyValues("aerospike.observation.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(NativeClientBuilderCustomizer.class));
    }
}
