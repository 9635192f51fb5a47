package io.github.aerospring.docs;

import java.time.Duration;

import com.aerospike.client.Host;
import com.aerospike.client.policy.Replica;
import io.github.aerospring.boot.autoconfigure.AerospikeAutoConfiguration;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.policy.TimeToLive;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/** The configuration files of the pages, without a server. */
class StarterSettingsTests {

    private static ApplicationContextRunner runner(String file) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(AerospikeAutoConfiguration.class))
                .withBean(NativeClient.class, () -> mock(NativeClient.class))
                .withPropertyValues("AEROSPIKE_PASSWORD=s3cret", "spring.config.location=classpath:" + file)
                .withInitializer(new ConfigDataApplicationContextInitializer());
    }

    @Test
    void connection() {
        runner("starter-connection.properties").run(context -> {
            ClientConfiguration configuration = context.getBean(ClientConfiguration.class);
            assertThat(configuration.hosts()).containsExactly(new Host("10.0.0.1", 3000), new Host("10.0.0.2", 3000));
            assertThat(configuration.user()).contains("app");
            assertThat(configuration.toClientPolicy().password).isEqualTo("s3cret");
        });
    }

    @Test
    void gettingStarted() {
        runner("getting-started.yml").run(context -> assertThat(
                        context.getBean(ClientConfiguration.class).hosts())
                .containsExactly(new Host("localhost", 3000)));
    }

    @Test
    void settings() {
        runner("starter-settings.yml").run(context -> {
            ClientConfiguration configuration = context.getBean(ClientConfiguration.class);
            assertThat(configuration.maxConnectionsPerNode()).isEqualTo(300);
            assertThat(configuration.maxConcurrentOperations()).isEqualTo(256);
            assertThat(configuration.read().totalTimeout()).isEqualTo(Duration.ofMillis(500));
            assertThat(configuration.read().replica()).isEqualTo(Replica.PREFER_RACK);
            assertThat(configuration.rackIds()).containsExactly(2, 1);
            assertThat(configuration.writes().timeToLive()).isEqualTo(TimeToLive.of(Duration.ofDays(30)));
            assertThat(configuration.batches().chunkSize()).isEqualTo(1000);
            assertThat(configuration.batches().rowRetries()).isEqualTo(2);
        });
    }
}
