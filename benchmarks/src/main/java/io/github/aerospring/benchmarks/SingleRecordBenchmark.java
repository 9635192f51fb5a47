package io.github.aerospring.benchmarks;

import java.util.concurrent.TimeUnit;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.policy.ClientPolicy;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.record.AerospikeRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Blocking {@code get} and {@code put} of one record of five bins, official client and ours. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class SingleRecordBenchmark {

    private final Key key = new Key(BenchmarkServer.NAMESPACE, "benchmark", 1L);

    private final Bin[] bins = {
        new Bin("a", 1L), new Bin("b", 2.5), new Bin("c", "three"), new Bin("d", 4L), new Bin("e", 5L)
    };

    private final BenchmarkServer server = BenchmarkServer.start();

    private final AerospikeClient official = new AerospikeClient(new ClientPolicy(), server.host());

    private final NativeClient ours = NativeClient.builder()
            .configuration(ClientConfiguration.of(server.host().name + ":" + server.host().port))
            .connect();

    /** Writes the record. */
    @Setup
    public void write() {
        official.put(null, key, bins);
    }

    /** Closes both clients and an embedded server. */
    @TearDown
    public void stop() {
        ours.close();
        official.close();
        server.close();
    }

    /** Official client. */
    @Benchmark
    public Record officialGet() {
        return official.get(null, key);
    }

    /** Ours. */
    @Benchmark
    public AerospikeRecord oursGet() {
        return ours.get(key);
    }

    /** Official client. */
    @Benchmark
    public void officialPut() {
        official.put(null, key, bins);
    }

    /** Ours. */
    @Benchmark
    public void oursPut() {
        ours.put(key, bins);
    }
}
