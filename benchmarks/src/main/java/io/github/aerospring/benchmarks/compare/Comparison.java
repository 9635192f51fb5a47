package io.github.aerospring.benchmarks.compare;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import com.aerospike.client.Host;
import io.github.aerospring.embedded.EmbeddedAerospike;

/** Runs one suite, see {@code benchmarks/compare.sh}. */
public final class Comparison {

    private static final Map<String, Supplier<Suite>> SUITES = new TreeMap<>(Map.of(
            "batch-table", BatchTableSuite::new,
            "batch-write", BatchWriteSuite::new,
            "scan-table", ScanTableSuite::new,
            "single-record", SingleRecordSuite::new));

    private static final int ROUND_MILLIS = 300;
    private static final int WARM_UP_MILLIS = 4000;

    private Comparison() {}

    /** Compares. */
    public static void main(String... arguments) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        Options options = Options.of(arguments);
        Supplier<Suite> suite = SUITES.get(options.suite());
        if (suite == null) {
            throw new IllegalArgumentException(
                    "--suite: '" + options.suite() + "' (expected: one of " + SUITES.keySet() + ")");
        }
        if (options.hosts().isEmpty()) {
            out.println("Without --hosts the embedded server in this JVM is measured; such numbers are no claims.");
            try (EmbeddedAerospike embedded =
                    EmbeddedAerospike.builder().namespace(Clients.NAMESPACE).start()) {
                run(new Host(embedded.host(), embedded.port()), suite.get(), options, out);
            }
        } else {
            run(Host.parseHosts(options.hosts(), 3000)[0], suite.get(), options, out);
        }
    }

    private static void run(Host host, Suite suite, Options options, PrintStream out) throws Exception {
        Report report = new Report(out);
        Rounds rounds = new Rounds(options.rounds(), ROUND_MILLIS, WARM_UP_MILLIS);
        try (Clients clients = new Clients(host);
                suite) {
            for (Case work : suite.cases(clients, options)) {
                report.add(work, rounds.run(work));
            }
        }
        if (!options.json().isEmpty()) {
            Files.writeString(Path.of(options.json()), report.json());
        }
    }
}
