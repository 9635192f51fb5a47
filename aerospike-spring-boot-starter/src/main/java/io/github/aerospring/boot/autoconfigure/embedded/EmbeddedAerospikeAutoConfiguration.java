package io.github.aerospring.boot.autoconfigure.embedded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.aerospike.client.Host;
import io.github.aerospring.boot.autoconfigure.AerospikeAutoConfiguration;
import io.github.aerospring.boot.autoconfigure.AerospikeConnectionDetails;
import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.PortInUseException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/**
 * Auto-configuration of a server inside this JVM when {@code aerospike.embedded.enabled} asks for it. The port is
 * published as {@code local.aerospike.port}. Backs off when the application defines {@link AerospikeConnectionDetails}.
 */
@AutoConfiguration(before = AerospikeAutoConfiguration.class)
@Conditional(OnEmbeddedServerCondition.class)
@ConditionalOnMissingBean(AerospikeConnectionDetails.class)
@EnableConfigurationProperties(EmbeddedAerospikeProperties.class)
public final class EmbeddedAerospikeAutoConfiguration {

    EmbeddedAerospikeAutoConfiguration() {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(EmbeddedAerospike.class)
    static class ServerConfiguration {

        private static final String PORTS = "aerospike.ports";

        @Bean(destroyMethod = "close")
        @ConditionalOnMissingBean
        EmbeddedAerospike embeddedAerospike(EmbeddedAerospikeProperties properties, ApplicationContext context) {
            Environment environment = context.getEnvironment();
            if (!OnEmbeddedServerCondition.hosts(environment).isEmpty()) {
                throw new EmbeddedServerConflictException();
            }
            return start(properties, environment.getProperty("aerospike.data.namespace", "test"));
        }

        private static EmbeddedAerospike start(EmbeddedAerospikeProperties properties, String defaultNamespace) {
            EmbeddedAerospike.Builder builder = EmbeddedAerospike.builder();
            List<String> namespaces =
                    properties.getNamespaces().isEmpty() ? List.of(defaultNamespace) : properties.getNamespaces();
            try {
                namespaces.forEach(builder::namespace);
            } catch (IllegalArgumentException e) {
                throw new InvalidConfigurationPropertyValueException(
                        "aerospike.embedded.namespaces", properties.getNamespaces(), e.getMessage());
            }
            try {
                return builder.port(properties.getPort()).start();
            } catch (IllegalArgumentException | PortInUseException e) {
                throw new InvalidConfigurationPropertyValueException(
                        "aerospike.embedded.port", properties.getPort(), e.getMessage());
            }
        }

        @Bean
        EmbeddedAerospikeConnectionDetails aerospikeConnectionDetails(
                EmbeddedAerospike server, ApplicationContext context) {
            publish(context, server.port());
            return new EmbeddedAerospikeConnectionDetails(server);
        }

        private void publish(@Nullable ApplicationContext context, int port) {
            if (context instanceof ConfigurableApplicationContext configurable) {
                MutablePropertySources sources = configurable.getEnvironment().getPropertySources();
                Map<String, Object> ports = new HashMap<>();
                ports.put("local.aerospike.port", port);
                sources.remove(PORTS);
                sources.addFirst(new MapPropertySource(PORTS, ports));
            }
            if (context != null && context.getParent() != null) {
                publish(context.getParent(), port);
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass("io.github.aerospring.embedded.EmbeddedAerospike")
    static class MissingServerConfiguration {

        @Bean
        AerospikeConnectionDetails aerospikeConnectionDetails() {
            throw new EmbeddedServerMissingException();
        }
    }

    record EmbeddedAerospikeConnectionDetails(EmbeddedAerospike server) implements AerospikeConnectionDetails {

        @Override
        public List<Host> getHosts() {
            return List.of(new Host(server.host(), server.port()));
        }
    }
}
