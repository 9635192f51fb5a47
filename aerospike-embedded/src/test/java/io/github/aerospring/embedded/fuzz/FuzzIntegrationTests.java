package io.github.aerospring.embedded.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Host;
import io.github.aerospring.embedded.EmbeddedAerospike;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Damaged requests of every kind. {@code -Dfuzz.frames=1000000} sends more of them, {@code -Dfuzz.seed=N} others: the same
 * seed and number send the same bytes.
 */
class FuzzIntegrationTests {

    private static final Logger logger = LoggerFactory.getLogger(FuzzIntegrationTests.class);

    private static final int SENDERS = 2;
    private static final int WARM_UP = 2_000;
    private static final long HEAP_GROWTH = 48L << 20;
    private static final int GROWTH = 6;

    private final int frames = Integer.getInteger("fuzz.frames", 20_000);
    private final long seed = Long.getLong("fuzz.seed", 1);

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final PrintStream errorsBefore = System.err;
    private EmbeddedAerospike server;
    private List<byte[]> valid;

    @BeforeEach
    void record() throws Exception {
        server = EmbeddedAerospike.builder().start();
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try (FrameRecorder recorder = new FrameRecorder(server)) {
            try (AerospikeClient client = new AerospikeClient(null, new Host("127.0.0.1", recorder.port()))) {
                OfficialCalls.make(client);
            }
            valid = recorder.frames();
        }
    }

    @AfterEach
    void stop() {
        System.setErr(errorsBefore);
        server.close();
    }

    @Test
    void survivesDamagedRequests() throws Exception {
        send(WARM_UP, seed - SENDERS);
        Footprint before = Footprint.measure();

        send(frames, seed);

        Footprint after = Footprint.measure();
        System.setErr(errorsBefore);
        logger.warn("{} damaged requests of {}, seed {}: {}, before {}", frames, valid.size(), seed, after, before);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .as("log, seed %d", seed)
                .doesNotContain("Exception", "Error");
        assertThat(after.threads()).as("threads, seed %d", seed).isLessThan(before.threads() + GROWTH);
        assertThat(after.descriptors()).as("descriptors, seed %d", seed).isLessThan(before.descriptors() + GROWTH);
        assertThat(after.heap()).as("heap, seed %d", seed).isLessThan(before.heap() + HEAP_GROWTH);
    }

    /** Sends requests from several connections; afterwards the data that they left is gone. */
    private void send(int count, long firstSeed) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        List<Future<?>> results = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            Fuzzer fuzzer = new Fuzzer(server, firstSeed + i, valid);
            results.add(senders.submit(() -> {
                fuzzer.send(count / SENDERS);
                return null;
            }));
        }
        senders.shutdown();
        for (Future<?> result : results) {
            result.get();
        }
        try (FuzzConnection connection = new FuzzConnection(server)) {
            connection.exchange(List.of(OfficialCalls.truncate()));
        }
    }
}
