package io.github.aerospring.benchmarks.embedded;

import java.time.Duration;
import java.util.Locale;

import com.aerospike.client.AerospikeClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the embedded server costs: time to start, processor time while idle, heap of a million small records. */
public final class EmbeddedFootprint {

    private static final Logger logger = LoggerFactory.getLogger(EmbeddedFootprint.class);

    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final int RECORDS = 1_000_000;

    private EmbeddedFootprint() {}

    /** Measures and logs. */
    public static void main(String[] arguments) throws InterruptedException {
        logger.info(String.format(Locale.ROOT, "start of a cold JVM to first answer: %.0f ms", StartUp.medianMillis()));
        try (ServerProcess server = ServerProcess.start("-Xmx1g")) {
            SampleRecords records = new SampleRecords("million", RECORDS);
            try (AerospikeClient client = server.connect()) {
                records.write(client);
            }
            String heap = server.ask("GC.run") + server.ask("GC.heap_info");
            logger.info("{} records of 3 small bins within -Xmx1g, after a collection:\n{}", RECORDS, heap);
            if (!server.isAlive()) {
                throw new IllegalStateException("embedded server: ended (expected: room for " + RECORDS + " records)");
            }
            Duration before = server.processorTime();
            Thread.sleep(IDLE.toMillis());
            Duration used = server.processorTime().minus(before);
            logger.info("processor time in {} s without requests: {} ms", IDLE.toSeconds(), used.toMillis());
        }
    }
}
