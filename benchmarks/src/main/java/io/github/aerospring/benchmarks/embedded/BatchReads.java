package io.github.aerospring.benchmarks.embedded;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Key;

/** Batches of a thousand records, one after the other. */
final class BatchReads implements Workload {

    private static final int ROWS = 1000;

    private final SampleRecords records = new SampleRecords("batches", 100_000);

    @Override
    public String name() {
        return "batch reads of " + ROWS + " (records/s)";
    }

    @Override
    public void load(AerospikeClient client) {
        records.write(client);
    }

    @Override
    public double rate(AerospikeClient client, Duration time) {
        long rows = 0;
        long start = System.nanoTime();
        do {
            Key[] keys = records.keys(ThreadLocalRandom.current().nextInt(records.count()), ROWS);
            if (Arrays.stream(client.get(null, keys)).anyMatch(Objects::isNull)) {
                throw new IllegalStateException("record: missing (expected: one that was loaded)");
            }
            rows += ROWS;
        } while (System.nanoTime() - start < time.toNanos());
        return rows * 1e9 / (System.nanoTime() - start);
    }
}
