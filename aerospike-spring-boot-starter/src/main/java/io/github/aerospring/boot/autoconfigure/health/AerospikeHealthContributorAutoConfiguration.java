package io.github.aerospring.boot.autoconfigure.health;

import io.github.aerospring.boot.autoconfigure.AerospikeAutoConfiguration;
import io.github.aerospring.boot.health.AerospikeHealthIndicator;
import io.github.aerospring.core.NativeClient;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.CompositeHealthContributorConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Auto-configuration of the health of the cluster as {@code aerospike}; {@code management.health.aerospike.enabled}
 * switches it off. With several clients it is a composite with one entry per client bean.
 */
@AutoConfiguration(after = AerospikeAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnEnabledHealthIndicator.class)
public final class AerospikeHealthContributorAutoConfiguration {

    AerospikeHealthContributorAutoConfiguration() {}

    /** A class of its own, because the condition on the switch is in the module whose presence is checked first. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(NativeClient.class)
    @ConditionalOnEnabledHealthIndicator("aerospike")
    static class ContributorConfiguration
            extends CompositeHealthContributorConfiguration<AerospikeHealthIndicator, NativeClient> {

        ContributorConfiguration() {
            super(AerospikeHealthIndicator::new);
        }

        @Bean
        @ConditionalOnMissingBean(name = {"aerospikeHealthIndicator", "aerospikeHealthContributor"})
        HealthContributor aerospikeHealthContributor(ConfigurableListableBeanFactory beanFactory) {
            return createContributor(beanFactory, NativeClient.class);
        }
    }
}
