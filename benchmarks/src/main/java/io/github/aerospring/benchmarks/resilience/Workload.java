package io.github.aerospring.benchmarks.resilience;

import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Record;

/** One thread that writes ever larger numbers into records of its own and reads them in between. */
final class Workload implements Runnable {

    static final String NAMESPACE = "test";

    private static final String BIN = "n";
    private static final int KEYS = 250;
    private static final long PAUSE_NANOS = 1_000_000;

    private final AerospikeClient client;
    private final ErrorTally tally;
    private final Random random;
    private final Key[] keys = new Key[KEYS];
    private final int[] acknowledged = new int[KEYS];
    private final int[] attempted = new int[KEYS];
    private volatile boolean stopped;
    private long operations;

    Workload(AerospikeClient client, ErrorTally tally, int number) {
        this.client = client;
        this.tally = tally;
        this.random = new Random(number);
        for (int i = 0; i < KEYS; i++) {
            keys[i] = new Key(NAMESPACE, "resilience", number * KEYS + i);
        }
    }

    @Override
    public void run() {
        while (!stopped) {
            int i = random.nextInt(KEYS);
            if (random.nextBoolean()) {
                write(i);
            } else {
                read(i);
            }
            operations++;
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    void stop() {
        stopped = true;
    }

    long operations() {
        return operations;
    }

    /** Number of records whose last acknowledged write is not there any more; to be called when the thread has ended. */
    int lost() {
        int lost = 0;
        for (int i = 0; i < KEYS; i++) {
            Record record = client.get(null, keys[i]);
            int present = record == null ? 0 : record.getInt(BIN);
            if (present < acknowledged[i] || present > attempted[i]) {
                lost++;
            }
        }
        return lost;
    }

    private void write(int i) {
        try {
            client.put(null, keys[i], new Bin(BIN, ++attempted[i]));
            acknowledged[i] = attempted[i];
            tally.success();
        } catch (AerospikeException e) {
            tally.failure(e, true);
        }
    }

    private void read(int i) {
        try {
            Record record = client.get(null, keys[i]);
            int present = record == null ? 0 : record.getInt(BIN);
            tally.count(present < acknowledged[i] ? "read: older than the last acknowledged write" : "ok");
        } catch (AerospikeException e) {
            tally.failure(e, false);
        }
    }
}
