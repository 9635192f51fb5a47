package io.github.aerospring.boot.autoconfigure;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import io.github.aerospring.core.AsyncNativeClient;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.NativeClientBuilder;
import io.github.aerospring.core.config.ClientConfiguration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * Auto-configuration of the client: connection details and properties make a {@link ClientConfiguration}, customizers have
 * the last word, and the connected client is closed with the context.
 */
@AutoConfiguration
@EnableConfigurationProperties(AerospikeProperties.class)
public final class AerospikeAutoConfiguration {

    AerospikeAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(AerospikeConnectionDetails.class)
    PropertiesAerospikeConnectionDetails aerospikeConnectionDetails(
            AerospikeProperties properties, ObjectProvider<SslBundles> sslBundles) {
        return new PropertiesAerospikeConnectionDetails(properties, sslBundles.getIfAvailable());
    }

    @Bean
    @ConditionalOnMissingBean
    ClientConfiguration aerospikeClientConfiguration(
            AerospikeProperties properties, AerospikeConnectionDetails connectionDetails) {
        return new ClientConfigurationMapping(properties, connectionDetails).map();
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    NativeClient aerospikeClient(
            ClientConfiguration configuration,
            ObjectProvider<NativeClientBuilderCustomizer> builderCustomizers,
            ObjectProvider<ClientPolicyCustomizer> policyCustomizers) {
        NativeClientBuilder builder = NativeClient.builder().configuration(configuration);
        builderCustomizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        policyCustomizers.orderedStream().forEach(customizer -> builder.clientPolicy(customizer::customize));
        try {
            return builder.connect();
        } catch (AerospikeException e) {
            throw new ClientStartException(configuration.hosts(), e);
        }
    }

    @Bean(destroyMethod = "")
    @ConditionalOnMissingBean
    @Conditional(OnEventLoopsCondition.class)
    AsyncNativeClient aerospikeAsyncClient(NativeClient client) {
        return client.async();
    }

    @Bean(destroyMethod = "")
    @ConditionalOnMissingBean
    IAerospikeClient aerospikeOfficialClient(NativeClient client) {
        return client.unwrap();
    }
}
