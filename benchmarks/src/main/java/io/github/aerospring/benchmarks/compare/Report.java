package io.github.aerospring.benchmarks.compare;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Prints figures and ratios and collects them as JSON. */
final class Report {

    private final PrintStream out;
    private final List<String> entries = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void add(Case work, Map<String, Figures> figures) {
        Figures ours = Objects.requireNonNull(figures.get(work.ours().name()));
        out.printf(Locale.ROOT, "%n%s: %s (%,d rows a call)%n", work.suite(), work.name(), work.operations());
        out.printf("  %-12s %14s %12s %12s %10s %10s%n", "", "rows/s", "p50 us", "p99 us", "cpu ns", "bytes");
        figures.forEach(this::line);
        for (Contender peer : work.peers()) {
            Figures other = Objects.requireNonNull(figures.get(peer.name()));
            out.printf(
                    Locale.ROOT,
                    "  ours to %-10s rows/s x%.2f, time x%.2f, cpu 1/%.2f, bytes 1/%.1f%n",
                    peer.name(),
                    ours.opsPerSecond() / other.opsPerSecond(),
                    other.p50Micros() / ours.p50Micros(),
                    other.cpuNanosPerOp() / ours.cpuNanosPerOp(),
                    other.allocBytesPerOp() / ours.allocBytesPerOp());
            entries.add(String.format(
                    Locale.ROOT,
                    "{\"suite\": \"%s\", \"case\": \"%s\", \"ours\": {%s}, \"peer\": {\"name\": \"%s\", %s}}",
                    work.suite(),
                    work.name(),
                    json(ours),
                    peer.name(),
                    json(other)));
        }
        out.flush();
    }

    private void line(String name, Figures figures) {
        out.printf(
                Locale.ROOT,
                "  %-12s %,14.0f %,12.0f %,12.0f %,10.0f %,10.0f%n",
                name,
                figures.opsPerSecond(),
                figures.p50Micros(),
                figures.p99Micros(),
                figures.cpuNanosPerOp(),
                figures.allocBytesPerOp());
    }

    private static String json(Figures figures) {
        return String.format(
                Locale.ROOT,
                "\"opsPerSecond\": %.1f, \"p50Micros\": %.1f, \"p99Micros\": %.1f, \"cpuNanosPerOp\": %.1f,"
                        + " \"allocBytesPerOp\": %.1f",
                figures.opsPerSecond(),
                figures.p50Micros(),
                figures.p99Micros(),
                figures.cpuNanosPerOp(),
                figures.allocBytesPerOp());
    }

    /** All entries as a JSON array. */
    String json() {
        return "[\n  " + String.join(",\n  ", entries) + "\n]\n";
    }
}
