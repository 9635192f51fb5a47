package io.github.aerospring.docs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.NamespaceOptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedServerIntegrationTests {

    @Test
    void startsInATest() {
        // tag::start[]
        try (EmbeddedAerospike server =
                        EmbeddedAerospike.builder().namespace("test").start();
                AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
            Key key = new Key("test", "users", "ada");
            client.put(null, key, new Bin("name", "Ada"));

            assertThat(client.get(null, key).getString("name")).isEqualTo("Ada");
        }
        // end::start[]
    }

    @Test
    void keepsDataOverARestart() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().start()) {
            Key key = new Key("test", "users", "ada");
            try (AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
                client.put(null, key, new Bin("name", "Ada"));
            }
            // tag::restart[]
            server.stop(); // clients see a server that is down
            server.restart(); // the same port, the same data
            // end::restart[]
            try (AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
                assertThat(client.exists(null, key)).isTrue();
            }
        }
    }

    @Test
    void letsTimePass() {
        TestClock clock = new TestClock();
        // tag::clock[]
        EmbeddedAerospike.Builder builder = EmbeddedAerospike.builder()
                .clock(clock)
                .namespace(NamespaceOptions.builder("test")
                        .defaultTtl(Duration.ofHours(1))
                        .build());
        // end::clock[]
        try (EmbeddedAerospike server = builder.start();
                AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
            Key key = new Key("test", "users", "ada");
            client.put(null, key, new Bin("name", "Ada"));
            // tag::pass[]
            clock.now = clock.now.plus(Duration.ofHours(2));
            assertThat(client.exists(null, key)).isFalse();
            // end::pass[]
        }
    }

    private static final class TestClock extends Clock {

        private volatile Instant now = Instant.parse("2026-11-21T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
