package io.github.aerospring.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.WritePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedAerospikeIntegrationTests {

    @Test
    void hasTheNamespaceTestByDefault() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().start()) {
            assertThat(server.namespaces()).containsExactly("test");
            assertThat(server.host()).isEqualTo("127.0.0.1");
            assertThat(server.port()).isPositive();
        }
    }

    @Test
    void firstNamespaceTakesThePlaceOfTheDefault() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                        .namespace("cache")
                        .namespace(NamespaceOptions.of("users"))
                        .start();
                AerospikeClient client = PatientClient.of(server)) {
            client.put(null, new Key("users", "set", 1), new Bin("n", 1));

            assertThat(server.namespaces()).containsExactly("cache", "users");
            assertThat(client.get(null, new Key("cache", "set", 1))).isNull();
        }
    }

    @Test
    void refusesANamespaceTwice() {
        assertThatThrownBy(() -> EmbeddedAerospike.builder().namespace("a").namespace("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a' twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "10.1.2.3", "no.such.host.invalid"})
    void refusesAHostThatIsNotLoopback(String host) {
        assertThatThrownBy(() -> EmbeddedAerospike.builder().host(host))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("host: '" + host + "' (expected: a loopback address, e.g. 127.0.0.1)");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void refusesAPortOutOfRange(int port) {
        assertThatThrownBy(() -> EmbeddedAerospike.builder().port(port))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("port: '" + port + "' (expected:");
    }

    @Test
    void namesAPortThatIsInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            EmbeddedAerospike.Builder builder = EmbeddedAerospike.builder().port(taken.getLocalPort());

            assertThatThrownBy(builder::start)
                    .isInstanceOfSatisfying(
                            PortInUseException.class, e -> assertThat(e.port()).isEqualTo(taken.getLocalPort()))
                    .hasMessageContaining("port: '" + taken.getLocalPort() + "'");
        }
    }

    @Test
    void keepsItsDataAndPortOverAStopAndARestart() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().start()) {
            int port = server.port();
            Key key = new Key("test", "set", 1);
            try (AerospikeClient client = PatientClient.of(server)) {
                client.put(null, key, new Bin("n", 1));
                server.stop();
                assertThatThrownBy(() -> client.get(null, key)).isInstanceOf(AerospikeException.class);
            }
            server.restart();
            try (AerospikeClient client = PatientClient.of(server)) {
                assertThat(client.get(null, key).getInt("n")).isEqualTo(1);
            }
        }
    }

    @Test
    void restartEndsConnectionsOfARunningServer() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().start();
                AerospikeClient client = PatientClient.of(server)) {
            Key key = new Key("test", "set", 1);
            client.put(null, key, new Bin("n", 1));
            server.restart();
            WritePolicy patient = new WritePolicy();
            patient.maxRetries = 20;
            patient.sleepBetweenRetries = 50;

            assertThat(client.get(patient, key).getInt("n")).isEqualTo(1);
        }
    }

    @Test
    void freesItsPortAtOnce() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().start();
                AerospikeClient client = PatientClient.of(server)) {
            assertThatCode(() -> {
                        for (int i = 0; i < 200 && client.isConnected(); i++) {
                            server.restart();
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void canBeClosedTwiceButNotRestartedAfterwards() {
        EmbeddedAerospike server = EmbeddedAerospike.builder().start();
        server.close();
        server.close();

        assertThatThrownBy(server::restart)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void answersTheNameOfTheCluster() {
        ClientPolicy policy = new ClientPolicy();
        policy.clusterName = "orders";
        try (EmbeddedAerospike server =
                        EmbeddedAerospike.builder().clusterName("orders").start();
                AerospikeClient client = PatientClient.of(policy, server)) {
            assertThat(client.isConnected()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refusesAClusterWithoutName(String name) {
        assertThatThrownBy(() -> EmbeddedAerospike.builder().clusterName(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("clusterName: '" + name + "'");
    }

    @Test
    void expiresRecordsByItsClock() {
        MovableClock clock = new MovableClock();
        NamespaceOptions options =
                NamespaceOptions.builder("test").defaultTtl(Duration.ofHours(1)).build();
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                        .clock(clock)
                        .namespace(options)
                        .start();
                AerospikeClient client = PatientClient.of(server)) {
            Key key = new Key("test", "set", 1);
            client.put(null, key, new Bin("n", 1));
            assertThat(client.exists(null, key)).isTrue();

            clock.advance(Duration.ofHours(2));

            assertThat(client.exists(null, key)).isFalse();
        }
    }

    @Test
    void removesExpiredRecordsInTheBackground() throws InterruptedException {
        MovableClock clock = new MovableClock();
        NamespaceOptions options = NamespaceOptions.builder("test")
                .nsupPeriod(Duration.ofSeconds(1))
                .build();
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                        .clock(clock)
                        .namespace(options)
                        .start();
                AerospikeClient client = PatientClient.of(server)) {
            WritePolicy mortal = new WritePolicy();
            mortal.expiration = 1;
            client.put(mortal, new Key("test", "set", 1), new Bin("n", 1));
            clock.advance(Duration.ofSeconds(5));
            while (!Info.request(client.getNodes()[0], "objects").equals("0")) {
                Thread.sleep(50);
            }

            assertThat(Info.request(client.getNodes()[0], "namespace/test")).contains(";expired_objects=1;");
        }
    }

    @Test
    void truncatesThroughTheClient() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().start();
                AerospikeClient client = PatientClient.of(server)) {
            for (int i = 0; i < 100; i++) {
                client.put(null, new Key("test", i % 2 == 0 ? "even" : "odd", i), new Bin("n", i));
            }
            client.truncate(null, "test", "even", null);
            assertThat(Info.request(client.getNodes()[0], "objects")).isEqualTo("50");

            client.truncate(null, "test", null, null);
            assertThat(Info.request(client.getNodes()[0], "objects")).isEqualTo("0");
        }
    }

    @Test
    void answersInfoRequestsOfTheClient() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().start();
                AerospikeClient client = PatientClient.of(server)) {
            Map<String, String> answers = Info.request(null, client.getNodes()[0], "build", "namespaces");
            Map<String, String> summary = Info.request(null, client.getNodes()[0]);

            assertThat(answers).containsEntry("build", "8.1.2.0").containsEntry("namespaces", "test");
            assertThat(summary).containsKeys("node", "features", "statistics");
            assertThat(client.getNodes()[0].getName()).isEqualTo(summary.get("node"));
        }
    }
}
