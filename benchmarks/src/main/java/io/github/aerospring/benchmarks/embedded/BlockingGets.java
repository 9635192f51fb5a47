package io.github.aerospring.benchmarks.embedded;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

import com.aerospike.client.AerospikeClient;

/** Single records by key, from several threads. */
final class BlockingGets implements Workload {

    private static final int THREADS = 16;

    private final SampleRecords records = new SampleRecords("gets", 100_000);

    @Override
    public String name() {
        return "blocking gets, " + THREADS + " threads (records/s)";
    }

    @Override
    public void load(AerospikeClient client) {
        records.write(client);
    }

    @Override
    public double rate(AerospikeClient client, Duration time) {
        LongAdder done = new LongAdder();
        long start = System.nanoTime();
        ExecutorService readers = Executors.newFixedThreadPool(THREADS);
        for (int i = 0; i < THREADS; i++) {
            readers.execute(() -> read(client, start + time.toNanos(), done));
        }
        readers.shutdown();
        try {
            readers.awaitTermination(time.toSeconds() + 60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return done.sum() * 1e9 / (System.nanoTime() - start);
    }

    private void read(AerospikeClient client, long end, LongAdder done) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        while (System.nanoTime() < end) {
            if (client.get(null, records.key(random.nextInt(records.count()))) == null) {
                throw new IllegalStateException("record: missing (expected: one that was loaded)");
            }
            done.increment();
        }
    }
}
