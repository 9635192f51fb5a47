package io.github.aerospring.boot.autoconfigure.embedded;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Names both properties and where each of them comes from. */
final class EmbeddedServerConflictFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedServerConflictException> {

    private final Environment environment;

    EmbeddedServerConflictFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedServerConflictException cause) {
        StringBuilder description = new StringBuilder(
                "The embedded Aerospike server is enabled although a cluster is configured, and only one of them can be"
                        + " used:%n".formatted());
        for (String name : List.of("aerospike.embedded.enabled", "aerospike.hosts", "aerospike.hosts[0]")) {
            properties(name)
                    .forEach(property -> description.append("%n    %s = %s%n        from %s"
                            .formatted(
                                    property.getName(),
                                    property.getValue(),
                                    property.getOrigin() != null ? property.getOrigin() : "an unknown origin")));
        }
        return new FailureAnalysis(
                description.toString(),
                "Remove 'aerospike.hosts' to run on the embedded server, or set 'aerospike.embedded.enabled' to false to"
                        + " run on the cluster. With 'aerospike.embedded.enabled=if-no-hosts' the embedded server"
                        + " starts only while 'aerospike.hosts' is not set.",
                cause);
    }

    private Stream<ConfigurationProperty> properties(String name) {
        ConfigurationPropertyName propertyName = ConfigurationPropertyName.of(name);
        return StreamSupport.stream(
                        ConfigurationPropertySources.get(environment).spliterator(), false)
                .map(source -> source.getConfigurationProperty(propertyName))
                .filter(Objects::nonNull)
                .limit(1);
    }
}
