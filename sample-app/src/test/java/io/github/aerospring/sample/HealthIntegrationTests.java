package io.github.aerospring.sample;

import java.time.Duration;
import java.time.Instant;

import io.github.aerospring.embedded.EmbeddedAerospike;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@SampleTestClient
@DirtiesContext
class HealthIntegrationTests {

    @Autowired
    private RestTestClient http;

    @Autowired
    private EmbeddedAerospike server;

    @Test
    void turnsDownWhenTheServerStopsAndUpWhenItReturns() {
        assertThat(status()).isEqualTo(200);

        server.stop();
        assertThat(statusBecomes(503, Duration.ofSeconds(5))).isTrue();

        server.restart();
        assertThat(statusBecomes(200, Duration.ofSeconds(20))).isTrue();
    }

    private boolean statusBecomes(int expected, Duration limit) {
        Instant end = Instant.now().plus(limit);
        while (Instant.now().isBefore(end)) {
            if (status() == expected) {
                return true;
            }
        }
        return false;
    }

    private int status() {
        return http.get()
                .uri("/actuator/health")
                .exchange()
                .returnResult(byte[].class)
                .getStatus()
                .value();
    }
}
