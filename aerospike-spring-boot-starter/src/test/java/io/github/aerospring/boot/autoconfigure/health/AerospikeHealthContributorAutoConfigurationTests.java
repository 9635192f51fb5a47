package io.github.aerospring.boot.autoconfigure.health;

import io.github.aerospring.boot.health.AerospikeHealthIndicator;
import io.github.aerospring.core.NativeClient;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthContributors;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class AerospikeHealthContributorAutoConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(AerospikeHealthContributorAutoConfiguration.class));

    private final ApplicationContextRunner withClient =
            runner.withBean("client", NativeClient.class, () -> mock(NativeClient.class));

    @Test
    void contributesTheHealthOfTheClient() {
        withClient.run(context -> assertThat(context)
                .hasSingleBean(AerospikeHealthIndicator.class)
                .hasBean("aerospikeHealthContributor"));
    }

    @Test
    void contributesTheHealthOfEachClient() {
        withClient
                .withBean("other", NativeClient.class, () -> mock(NativeClient.class))
                .run(context -> assertThat(context.getBean(HealthContributor.class))
                        .isInstanceOfSatisfying(CompositeHealthContributor.class, composite -> assertThat(composite)
                                .extracting(HealthContributors.Entry::name)
                                .containsExactlyInAnyOrder("client", "other")));
    }

    @Test
    void isOffWithoutAClient() {
        runner.run(context -> assertThat(context).doesNotHaveBean(HealthContributor.class));
    }

    @Test
    void isOffWhenSwitchedOff() {
        withClient
                .withPropertyValues("management.health.aerospike.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(HealthContributor.class));
    }

    @Test
    void backsOffWhenTheApplicationContributesItself() {
        HealthContributor own = mock(HealthIndicator.class);

        withClient
                .withBean("aerospikeHealthContributor", HealthContributor.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(HealthContributor.class)).isSameAs(own));
    }

    @Test
    void isOffWithoutTheHealthModule() {
        withClient
                .withClassLoader(new FilteredClassLoader("org.springframework.boot.health"))
                .run(context -> assertThat(context).doesNotHaveBean("aerospikeHealthContributor"));
    }
}
