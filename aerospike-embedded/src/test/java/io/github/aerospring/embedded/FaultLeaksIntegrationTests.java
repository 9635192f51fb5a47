package io.github.aerospring.embedded;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.Policy;
import com.sun.management.UnixOperatingSystemMXBean;
import io.github.aerospring.embedded.fault.Fault;
import io.github.aerospring.embedded.fault.FaultPlan;
import io.github.aerospring.embedded.fault.Faults;
import io.github.aerospring.embedded.request.RequestKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A thousand faults of each kind leave neither threads nor descriptors behind. */
class FaultLeaksIntegrationTests {

    private static final int REPETITIONS = 1000;
    private static final int TOLERATED = 10;
    private static final Key KEY = new Key("test", "set", 1);
    private static final Map<String, Function<Faults, FaultPlan>> FAULTS = new TreeMap<>(Map.of(
            "latency", faults -> faults.latency(Duration.ofNanos(100_000)),
            "stall", faults -> faults.stall().lasting(Duration.ofNanos(100_000)),
            "dropped connection", Faults::dropConnection,
            "reset connection", Faults::resetConnection,
            "lost reply", Faults::loseReply,
            "cut reply", faults -> faults.cutReply(7),
            "answer", faults -> faults.answer(9)));

    static Stream<String> faults() {
        return FAULTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void leaveNothingBehind(String name) throws InterruptedException {
        Policy once = new Policy();
        once.maxRetries = 0;
        once.setTimeout(20_000);
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().start();
                AerospikeClient client = PatientClient.of(undaunted(), server)) {
            client.put(null, KEY, new Bin("n", 1));
            long threads = threads();
            long descriptors = descriptors();
            long hits = 0;
            for (int i = 0; i < REPETITIONS; i++) {
                try (Fault fault = FAULTS.get(name)
                        .apply(server.faults())
                        .on(RequestKind.GET)
                        .times(1)
                        .start()) {
                    get(client, once);
                    hits += fault.hits();
                }
            }

            // a stall ends by itself, on a busy machine before the request comes
            assertThat(hits).isBetween(name.equals("stall") ? 1L : REPETITIONS, (long) REPETITIONS);
            assertThat(server.faults().active()).isEmpty();
            expectNoMore(threads, descriptors);
        }
    }

    @Test
    void refusedConnectionsLeaveNothingBehind() throws InterruptedException {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().start()) {
            long threads = threads();
            long descriptors = descriptors();
            try (Fault fault = server.faults().refuseConnections()) {
                for (int i = 0; i < REPETITIONS; i++) {
                    connect(server);
                }
                assertThat(fault.hits()).isEqualTo(REPETITIONS);
            }
            expectNoMore(threads, descriptors);
        }
    }

    @Test
    void clusterNodesThatComeAndGoLeaveNothingBehind() throws InterruptedException {
        long threads = threads();
        long descriptors = descriptors();
        for (int i = 0; i < REPETITIONS / 20; i++) {
            try (EmbeddedCluster cluster = EmbeddedAerospike.builder()
                    .startCluster(ClusterOptions.nodes(3)
                            .failureDetection(Duration.ZERO)
                            .build())) {
                cluster.node(1).stop();
                cluster.node(2).isolate();
                cluster.node(1).restart();
            }
        }
        expectNoMore(threads, descriptors);
    }

    /** A client that goes on sending after many errors. */
    private static ClientPolicy undaunted() {
        ClientPolicy policy = new ClientPolicy();
        policy.maxErrorRate = 0;
        return policy;
    }

    private static void get(AerospikeClient client, Policy policy) {
        try {
            client.get(policy, KEY);
        } catch (AerospikeException ignored) {
            // what the fault does to the client is shown elsewhere
        }
    }

    private static void connect(EmbeddedAerospike server) {
        try (Socket socket = new Socket(server.host(), server.port())) {
            socket.setSoTimeout(20_000);
            assertThat(socket.getInputStream().read()).isNegative();
        } catch (IOException ignored) {
            // the reset may come first
        }
    }

    private static void expectNoMore(long threads, long descriptors) throws InterruptedException {
        for (int i = 0; i < 200 && (threads() > threads + TOLERATED || descriptors() > descriptors + TOLERATED); i++) {
            Thread.sleep(50);
        }
        assertThat(threads()).as("threads").isLessThanOrEqualTo(threads + TOLERATED);
        assertThat(descriptors()).as("descriptors").isLessThanOrEqualTo(descriptors + TOLERATED);
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("aerospike-embedded-"))
                .count();
    }

    private static long descriptors() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }
}
