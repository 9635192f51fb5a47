package io.github.aerospring.boot.autoconfigure;

import java.util.stream.Stream;

import io.github.aerospring.boot.autoconfigure.embedded.EmbeddedAerospikeAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a user reads when the application does not start; no server listens on port 1. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTests {

    @Test
    void explainsUnreachableHosts(CapturedOutput output) {
        fail("aerospike.hosts=127.0.0.1:1");

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("Cannot connect to Aerospike at 127.0.0.1:1")
                .contains("aerospike.embedded.enabled");
    }

    @Test
    void printsNoStackTrace(CapturedOutput output) {
        fail("aerospike.hosts=127.0.0.1:1");

        assertThat(output).contains("APPLICATION FAILED TO START").doesNotContain("\tat ");
    }

    @Test
    void explainsAHostThatCannotBeRead(CapturedOutput output) {
        fail("aerospike.hosts=one:two:three:four");

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("aerospike.hosts")
                .contains("one:two:three:four");
    }

    @Test
    void explainsThatEmbeddedServerAndHostsExcludeEachOther(CapturedOutput output) {
        fail("aerospike.hosts=127.0.0.1:1", "aerospike.embedded.enabled=true");

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("aerospike.hosts = 127.0.0.1:1")
                .contains("aerospike.embedded.enabled = true");
    }

    private static void fail(String... properties) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        String[] arguments =
                Stream.of(properties).map(property -> "--" + property).toArray(String[]::new);
        assertThatThrownBy(() -> application.run(arguments).close()).isNotNull();
    }

    @ImportAutoConfiguration({AerospikeAutoConfiguration.class, EmbeddedAerospikeAutoConfiguration.class})
    static class Application {}
}
