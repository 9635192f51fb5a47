package io.github.aerospring.benchmarks.embedded;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

import com.aerospike.client.AerospikeClient;

/** Scans of a whole set, one after the other. */
final class Scans implements Workload {

    private final SampleRecords records = new SampleRecords("scans", 500_000);

    @Override
    public String name() {
        return "scans of 500,000 (records/s)";
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
            LongAdder seen = new LongAdder();
            client.scanAll(null, NAMESPACE, records.set(), (key, record) -> seen.increment());
            if (seen.sum() != records.count()) {
                throw new IllegalStateException("records: " + seen.sum() + " (expected: " + records.count() + ")");
            }
            rows += seen.sum();
        } while (System.nanoTime() - start < time.toNanos());
        return rows * 1e9 / (System.nanoTime() - start);
    }
}
