package io.github.aerospring.benchmarks;

import java.util.concurrent.TimeUnit;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.observation.AerospikeMeterObservationHandler;
import io.github.aerospring.core.record.AerospikeRecord;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
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

/** Blocking {@code get} without observation, and with the timer of data operations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ObservedRecordBenchmark {

    private final Key key = new Key(BenchmarkServer.NAMESPACE, "benchmark", 2L);

    private final BenchmarkServer server = BenchmarkServer.start();

    private final NativeClient plain = connect(ObservationRegistry.NOOP);

    private final NativeClient metered = connect(meters());

    private NativeClient connect(ObservationRegistry registry) {
        return NativeClient.builder()
                .configuration(ClientConfiguration.of(server.host().name + ":" + server.host().port))
                .observationRegistry(registry)
                .connect();
    }

    private static ObservationRegistry meters() {
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig()
                .observationHandler(new AerospikeMeterObservationHandler(new SimpleMeterRegistry()));
        return registry;
    }

    /** Writes the record. */
    @Setup
    public void write() {
        plain.put(key, new Bin("a", 1L), new Bin("b", 2.5), new Bin("c", "three"));
    }

    /** Closes both clients and an embedded server. */
    @TearDown
    public void stop() {
        metered.close();
        plain.close();
        server.close();
    }

    /** Nobody observes. */
    @Benchmark
    public AerospikeRecord plainGet() {
        return plain.get(key);
    }

    /** One timer with five tags and nine buckets. */
    @Benchmark
    public AerospikeRecord meteredGet() {
        return metered.get(key);
    }
}
