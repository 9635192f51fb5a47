package io.github.aerospring.benchmarks.embedded;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;

/** Records with three small bins: an integer, a float and a short text. */
final class SampleRecords {

    private static final int THREADS = 16;
    private static final int BLOCK = 1000;

    private final String set;
    private final int count;

    SampleRecords(String set, int count) {
        this.set = set;
        this.count = count;
    }

    int count() {
        return count;
    }

    String set() {
        return set;
    }

    Key key(int id) {
        return new Key(Workload.NAMESPACE, set, id);
    }

    /** Keys that follow each other, from a place that depends on {@code start}. */
    Key[] keys(int start, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> key((start + i) % count))
                .toArray(Key[]::new);
    }

    void write(AerospikeClient client) {
        ExecutorService writers = Executors.newFixedThreadPool(THREADS);
        for (int from = 0; from < count; from += BLOCK) {
            int first = from;
            writers.execute(
                    () -> IntStream.range(first, Math.min(count, first + BLOCK)).forEach(id -> write(client, id)));
        }
        writers.shutdown();
        try {
            if (!writers.awaitTermination(10, TimeUnit.MINUTES)) {
                throw new IllegalStateException("records of '" + set + "': not written within 10 minutes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(AerospikeClient client, int id) {
        client.put(null, key(id), new Bin("number", id), new Bin("ratio", id / 3.0), new Bin("text", "customer-" + id));
    }
}
