package io.github.aerospring.docs;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.embedded.ClusterNode;
import io.github.aerospring.embedded.ClusterOptions;
import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.EmbeddedCluster;
import io.github.aerospring.embedded.NamespaceOptions;
import io.github.aerospring.embedded.cluster.ConflictResolution;
import io.github.aerospring.embedded.fault.Fault;
import io.github.aerospring.embedded.fault.Faults;
import io.github.aerospring.embedded.junit.EmbeddedAerospikeTest;
import io.github.aerospring.embedded.security.SecurityOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.github.aerospring.embedded.request.RequestKind.GET;
import static io.github.aerospring.embedded.request.RequestKind.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

// tag::extension[]
@EmbeddedAerospikeTest
class TestingFailureIntegrationTests {

    private final EmbeddedAerospike server;

    TestingFailureIntegrationTests(EmbeddedAerospike server) {
        this.server = server;
    }
    // end::extension[]

    private final Key ada = new Key("test", "users", "ada");
    private AerospikeClient client;
    private Faults faults;

    @BeforeEach
    void connect() {
        ClientPolicy policy = new ClientPolicy();
        policy.timeout = 20_000;
        policy.readPolicyDefault.setTimeout(20_000);
        policy.writePolicyDefault.setTimeout(20_000);
        client = new AerospikeClient(policy, server.host(), server.port());
        faults = server.faults();
        client.put(null, ada, new Bin("name", "Ada"));
        server.forgetRequests();
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void slowNode() {
        // tag::slow[]
        faults.latency(Duration.ofSeconds(30)).on(GET).onSet("users").start();
        Policy hasty = new Policy();
        hasty.totalTimeout = 100;

        assertThatThrownBy(() -> client.get(hasty, ada)).isInstanceOf(AerospikeException.Timeout.class);
        // end::slow[]
    }

    @Test
    void connectionThatDies() {
        // tag::dies[]
        Fault fault = faults.dropConnection().on(GET).times(1).start();

        assertThat(client.get(null, ada).getString("name")).isEqualTo("Ada"); // the client has tried again
        assertThat(fault.hits()).isEqualTo(1);
        // end::dies[]
    }

    @Test
    void writeInDoubt() {
        // tag::doubt[]
        faults.loseReply().on(PUT).onKey("users", "ada").start();
        WritePolicy once = new WritePolicy();
        once.maxRetries = 0;

        assertThatThrownBy(() -> client.put(once, ada, new Bin("name", "Lovelace")))
                .isInstanceOfSatisfying(AerospikeException.class, e -> assertThat(e.getInDoubt())
                        .isTrue());
        assertThat(client.get(null, ada).getString("name")).isEqualTo("Lovelace"); // it was written
        // end::doubt[]
    }

    @Test
    void halfAnAnswer() {
        // tag::half[]
        faults.cutReply(12).on(GET).times(1).start();
        Policy once = new Policy();
        once.maxRetries = 0;

        assertThatThrownBy(() -> client.get(once, ada)).isInstanceOf(AerospikeException.Connection.class);
        assertThat(client.get(once, ada)).isNotNull(); // on another connection
        // end::half[]
    }

    @Test
    void stalledNode() throws Exception {
        // tag::stalled[]
        try (Fault stall = faults.stall().on(GET).start()) {
            CompletableFuture<String> name =
                    CompletableFuture.supplyAsync(() -> client.get(null, ada).getString("name"));
            while (stall.hits() == 0) {
                Thread.sleep(1);
            }
            stall.end();

            assertThat(name.get(10, TimeUnit.SECONDS)).isEqualTo("Ada");
        }
        // end::stalled[]
    }

    @Test
    void overloadedDevice() {
        // tag::overload[]
        faults.answer(ResultCode.DEVICE_OVERLOAD).on(PUT).nth(3).start();
        client.put(null, ada, new Bin("visits", 1));
        client.put(null, ada, new Bin("visits", 2));

        assertThatThrownBy(() -> client.put(null, ada, new Bin("visits", 3)))
                .isInstanceOfSatisfying(AerospikeException.class, e -> assertThat(e.getResultCode())
                        .isEqualTo(ResultCode.DEVICE_OVERLOAD));
        client.put(null, ada, new Bin("visits", 4));
        // end::overload[]
    }

    @Test
    void flakyNetwork() {
        // tag::flaky[]
        Fault flaky = faults.resetConnection().on(GET).withProbability(0.3).start();
        Policy stubborn = new Policy();
        stubborn.maxRetries = 20;
        stubborn.sleepBetweenRetries = 0;

        assertThatCode(() -> {
                    for (int i = 0; i < 50; i++) {
                        client.get(stubborn, ada);
                    }
                })
                .doesNotThrowAnyException();
        server.received(GET).times(50 + (int) flaky.hits());
        // end::flaky[]
    }

    @Test
    void nodeThatLeaves() throws InterruptedException {
        // tag::leaves[]
        try (EmbeddedCluster cluster = EmbeddedAerospike.builder()
                        .startCluster(ClusterOptions.nodes(3).build());
                AerospikeClient client = new AerospikeClient(cluster.host(), cluster.port())) {
            client.put(null, ada, new Bin("name", "Ada"));
            for (ClusterNode node : cluster.nodes()) {
                node.stop();
                cluster.awaitStable(Duration.ofSeconds(20)); // the others have taken over
                assertThat(client.get(patient(), ada)).isNotNull();
                node.restart();
                cluster.awaitStable(Duration.ofSeconds(20));
            }
        }
        // end::leaves[]
    }

    @Test
    void splitNetwork() throws InterruptedException {
        // tag::split[]
        NamespaceOptions namespace = NamespaceOptions.builder("test")
                .conflictResolution(ConflictResolution.LAST_UPDATE_TIME)
                .build();
        try (EmbeddedCluster cluster = EmbeddedAerospike.builder()
                .namespace(namespace)
                .startCluster(ClusterOptions.nodes(3).build())) {
            ClusterNode alone = cluster.node(2);
            alone.isolate();
            Thread.sleep(500); // until both sides have noticed
            write(alone, "Augusta");
            Thread.sleep(5);
            write(cluster.node(0), "Ada"); // the later one

            alone.reconnect();
            Thread.sleep(500);
            cluster.awaitStable(Duration.ofSeconds(20));
            assertThat(read(alone)).isEqualTo("Ada");
        }
        // end::split[]
    }

    @Test
    void missingRole() {
        // tag::role[]
        SecurityOptions security = SecurityOptions.builder()
                .role("auditor", "read:test:users")
                .user("grace", "secret", "auditor")
                .build();
        ClientPolicy grace = new ClientPolicy();
        grace.user = "grace";
        grace.password = "secret";
        try (EmbeddedAerospike secured =
                        EmbeddedAerospike.builder().security(security).start();
                AerospikeClient client = new AerospikeClient(grace, secured.host(), secured.port())) {
            assertThat(client.get(null, ada)).isNull();
            assertThatThrownBy(() -> client.put(null, ada, new Bin("name", "Ada")))
                    .isInstanceOfSatisfying(AerospikeException.class, e -> assertThat(e.getResultCode())
                            .isEqualTo(ResultCode.ROLE_VIOLATION));
        }
        // end::role[]
    }

    @Test
    void looksAtWhatWasReceived() {
        client.get(null, ada);
        // tag::received[]
        server.received(GET).onSet("users").times(1);
        server.received(PUT).never();
        // end::received[]
    }

    @Test
    void skewsTheClock() {
        WritePolicy hour = new WritePolicy();
        hour.expiration = 3600;
        client.put(hour, ada, new Bin("name", "Ada"));
        // tag::skew[]
        Fault skew = faults.clockSkew(Duration.ofHours(2));
        assertThat(client.exists(null, ada)).isFalse();
        skew.end();
        // end::skew[]
        assertThat(client.exists(null, ada)).isTrue();
    }

    private static Policy patient() {
        Policy policy = new Policy();
        policy.setTimeout(20_000);
        policy.maxRetries = 100;
        policy.sleepBetweenRetries = 50;
        return policy;
    }

    private void write(ClusterNode node, String name) {
        try (AerospikeClient only = only(node)) {
            only.put(null, ada, new Bin("name", name));
        }
    }

    private String read(ClusterNode node) {
        try (AerospikeClient only = only(node)) {
            return only.get(null, ada).getString("name");
        }
    }

    private static AerospikeClient only(ClusterNode node) {
        ClientPolicy policy = new ClientPolicy();
        policy.forceSingleNode = true;
        policy.timeout = 20_000;
        return new AerospikeClient(policy, "127.0.0.1", node.port());
    }
}
