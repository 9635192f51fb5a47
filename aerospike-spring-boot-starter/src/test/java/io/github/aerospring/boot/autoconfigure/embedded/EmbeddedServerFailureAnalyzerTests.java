package io.github.aerospring.boot.autoconfigure.embedded;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.origin.OriginTrackedValue;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin.Location;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedServerFailureAnalyzerTests {

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void namesBothPropertiesWithTheirOrigins() {
        TextResourceOrigin origin =
                new TextResourceOrigin(new ClassPathResource("application.properties"), new Location(11, 30));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("commandLine", Map.of("aerospike.hosts", "a:1")));
        environment
                .getPropertySources()
                .addLast(new OriginTrackedMapPropertySource(
                        "file", Map.of("aerospike.embedded.enabled", OriginTrackedValue.of("true", origin))));
        ConfigurationPropertySources.attach(environment);

        FailureAnalysis analysis = conflict();

        assertThat(analysis.getDescription())
                .contains("aerospike.embedded.enabled = true")
                .contains("application.properties] - 12:31")
                .contains("aerospike.hosts = a:1")
                .contains("from \"aerospike.hosts\" from property source \"commandLine\"");
    }

    @Test
    void findsHostsThatAreWrittenAsAList() {
        environment.getPropertySources().addFirst(new MapPropertySource("yaml", Map.of("aerospike.hosts[0]", "a:1")));
        ConfigurationPropertySources.attach(environment);

        assertThat(conflict().getDescription()).contains("aerospike.hosts[0] = a:1");
    }

    @Test
    void offersTheModeThatAllowsBoth() {
        assertThat(conflict().getAction()).contains("aerospike.embedded.enabled=if-no-hosts");
    }

    @Test
    void namesTheMissingDependency() {
        FailureAnalysis analysis =
                new EmbeddedServerMissingFailureAnalyzer().analyze(new EmbeddedServerMissingException());

        assertThat(analysis.getAction()).contains("io.github.aerospring:aerospike-embedded");
    }

    private FailureAnalysis conflict() {
        return new EmbeddedServerConflictFailureAnalyzer(environment).analyze(new EmbeddedServerConflictException());
    }
}
