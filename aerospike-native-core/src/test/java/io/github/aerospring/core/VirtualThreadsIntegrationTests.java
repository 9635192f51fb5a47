package io.github.aerospring.core;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.servers.ServerUnderTest;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Blocking calls on virtual threads; from JDK 24 on monitors do not pin carriers any more, so nothing may. */
@EnabledForJreRange(minVersion = 24)
class VirtualThreadsIntegrationTests {

    private static final int CALLS = 10_000;
    private static final String PINNED = "jdk.VirtualThreadPinned";
    private static final Key KEY = new Key(ServerUnderTest.NAMESPACE, ServerUnderTest.uniqueSet("virtual"), "key");

    @TempDir
    private Path directory;

    /** By name, because the baseline of this module is JDK 17. */
    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }

    @Test
    @Timeout(120)
    void tenThousandBlockingGetsPinNoCarrier() throws Exception {
        ClientConfiguration configuration = ClientConfiguration.builder()
                .hosts(ServerUnderTest.shared().hosts())
                .maxConcurrentOperations(100)
                .operationQueueTimeout(Duration.ofSeconds(60))
                .build();
        Path file = directory.resolve("pinned.jfr");
        try (NativeClient client =
                        NativeClient.builder().configuration(configuration).connect();
                Recording recording = new Recording()) {
            client.put(KEY, new Bin("a", 1));
            // Loading a class pins the carrier, once and outside of our hands
            gets(client, 500);
            recording.enable(PINNED).withThreshold(Duration.ZERO).withStackTrace();
            recording.start();

            assertThat(gets(client, CALLS)).hasSize(CALLS).containsOnly(1L);

            recording.stop();
            recording.dump(file);
        }

        assertThat(RecordingFile.readAllEvents(file))
                .filteredOn(event -> event.getEventType().getName().equals(PINNED))
                .filteredOn(VirtualThreadsIntegrationTests::isOurs)
                .isEmpty();
    }

    private static List<Long> gets(NativeClient client, int calls) throws Exception {
        ExecutorService executor = virtualThreads();
        List<Future<Long>> futures = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            futures.add(executor.submit(() -> client.get(KEY).bin("a", Long.class)));
        }
        List<Long> values = new ArrayList<>();
        for (Future<Long> future : futures) {
            values.add(future.get(60, TimeUnit.SECONDS));
        }
        executor.shutdown();
        return values;
    }

    private static boolean isOurs(RecordedEvent event) {
        return event.getStackTrace() == null
                || event.getStackTrace().getFrames().stream()
                        .anyMatch(frame -> frame.getMethod().getType().getName().startsWith("io.github.aerospring."));
    }
}
