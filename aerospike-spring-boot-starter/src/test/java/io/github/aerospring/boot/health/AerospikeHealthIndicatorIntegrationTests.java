package io.github.aerospring.boot.health;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class AerospikeHealthIndicatorIntegrationTests {

    @Test
    void isUpWithTheNodesThatAnswer() {
        try (NativeClient client = connect(ServerUnderTest.shared().hosts())) {
            Health health = new AerospikeHealthIndicator(client).health();

            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails())
                    .containsEntry("nodesUp", health.getDetails().get("nodesTotal"))
                    .hasEntrySatisfying("nodes", nodes -> assertThat((List<?>) nodes)
                            .isNotEmpty()
                            .allSatisfy(node -> assertThat((Map<?, ?>) node)
                                    .extracting("name", "host", "build")
                                    .doesNotContain("")
                                    .doesNotContainNull()))
                    .hasEntrySatisfying("namespaces", namespaces -> assertThat(namespaces.toString())
                            .contains(ServerUnderTest.NAMESPACE));
        }
    }

    @Test
    void isDownAsSoonAsTheServerStops() {
        EmbeddedAerospike server = start();
        try (NativeClient client = connect("127.0.0.1:" + server.port())) {
            AerospikeHealthIndicator indicator = new AerospikeHealthIndicator(client);
            assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);

            server.stop();

            assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);
        } finally {
            server.close();
        }
    }

    @Test
    void isUpAgainAfterARestartOfTheServer() {
        EmbeddedAerospike server = start();
        try (NativeClient client = connect("127.0.0.1:" + server.port())) {
            AerospikeHealthIndicator indicator = new AerospikeHealthIndicator(client);
            client.put(new Key("test", "health", "k"), new Bin("b", 1));
            server.stop();
            assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);

            server.restart();

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> indicator.health().getStatus().equals(Status.UP));
        } finally {
            server.close();
        }
    }

    private static EmbeddedAerospike start() {
        return EmbeddedAerospike.builder().namespace("test").start();
    }

    private static NativeClient connect(String hosts) {
        return NativeClient.builder()
                .configuration(ClientConfiguration.builder().hosts(hosts).build())
                .connect();
    }
}
