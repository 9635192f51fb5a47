package io.github.aerospring.benchmarks.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Host;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the official client alternately against a real server and an embedded one in another JVM. Argument: address of the
 * real server, {@code host:port}; its records in the sets {@code gets}, {@code batches} and {@code scans} are overwritten.
 */
public final class EmbeddedComparison {

    private static final Logger logger = LoggerFactory.getLogger(EmbeddedComparison.class);

    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("round.seconds", 2));
    private static final List<Workload> WORKLOADS = List.of(new BlockingGets(), new BatchReads(), new Scans());

    private EmbeddedComparison() {}

    /** Measures and logs one line per workload: both rates and their ratio, each the median of all rounds. */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            throw new IllegalArgumentException(
                    "arguments: " + List.of(arguments) + " (expected: host:port of a real server)");
        }
        Host real = Host.parseHosts(arguments[0], 3000)[0];
        try (ServerProcess process = ServerProcess.start("-Xmx2g");
                AerospikeClient reference = new AerospikeClient(null, real);
                AerospikeClient embedded = process.connect()) {
            for (Workload workload : WORKLOADS) {
                compare(workload, reference, embedded);
            }
        }
    }

    private static void compare(Workload workload, AerospikeClient reference, AerospikeClient embedded) {
        workload.load(reference);
        workload.load(embedded);
        List<Double> ofReference = new ArrayList<>();
        List<Double> ofEmbedded = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        workload.rate(reference, ROUND);
        workload.rate(embedded, ROUND.multipliedBy(2));
        for (int round = 0; round < ROUNDS; round++) {
            double first = workload.rate(reference, ROUND);
            double second = workload.rate(embedded, ROUND);
            ofReference.add(first);
            ofEmbedded.add(second);
            ratios.add(second / first);
        }
        logger.info(String.format(
                Locale.ROOT,
                "%-45s real %,10.0f  embedded %,10.0f  ratio %.2f (%.2f to %.2f)",
                workload.name(),
                median(ofReference),
                median(ofEmbedded),
                median(ratios),
                Collections.min(ratios),
                Collections.max(ratios)));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
