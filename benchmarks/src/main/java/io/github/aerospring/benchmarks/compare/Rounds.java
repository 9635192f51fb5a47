package io.github.aerospring.benchmarks.compare;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the contenders of a case in turns: some for warming up, then rounds that count. */
final class Rounds {

    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
    private static final int MOST_COMPILATION_MILLIS = 200;
    private static final int MAX_TURNS = 8;

    private final int rounds;
    private final long roundNanos;
    private final long warmUpNanos;

    /**
     * Turns.
     *
     * @param rounds that count
     * @param roundMillis of each contender in each round; at least one call
     * @param warmUpMillis of each contender at least, before the rounds
     */
    Rounds(int rounds, int roundMillis, int warmUpMillis) {
        this.rounds = rounds;
        this.roundNanos = TimeUnit.MILLISECONDS.toNanos(roundMillis);
        this.warmUpNanos = TimeUnit.MILLISECONDS.toNanos(warmUpMillis);
    }

    /** Figures by name of the contender, ours first. */
    Map<String, Figures> run(Case work) throws Exception {
        List<Contender> contenders = new ArrayList<>(List.of(work.ours()));
        contenders.addAll(work.peers());
        warmUp(work, contenders);
        Map<String, List<Round>> measured = new LinkedHashMap<>();
        for (int i = 0; i < rounds; i++) {
            for (Contender contender : contenders) {
                Round round = new Round(work, roundNanos);
                round.run(contender);
                measured.computeIfAbsent(contender.name(), name -> new ArrayList<>())
                        .add(round);
            }
        }
        Map<String, Figures> figures = new LinkedHashMap<>();
        measured.forEach((name, all) -> figures.put(name, figures(all)));
        return figures;
    }

    /** Until the compiler has next to nothing left to do: its threads would take the cores from the contenders. */
    private void warmUp(Case work, List<Contender> contenders) throws Exception {
        long compiled;
        int turns = 0;
        do {
            compiled = COMPILER.getTotalCompilationTime();
            for (Contender contender : contenders) {
                new Round(work, warmUpNanos / 2).run(contender);
            }
            turns++;
        } while (turns < MAX_TURNS && COMPILER.getTotalCompilationTime() - compiled > MOST_COMPILATION_MILLIS);
    }

    private static Figures figures(List<Round> rounds) {
        double[] durations = rounds.stream()
                .flatMap(round -> round.micros.stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        return new Figures(
                Figures.median(
                        rounds.stream().mapToDouble(round -> round.opsPerSecond).toArray()),
                Figures.median(durations),
                Figures.percentile(0.99, durations),
                Figures.median(rounds.stream()
                        .mapToDouble(round -> round.cpuNanosPerOp)
                        .toArray()),
                Figures.median(rounds.stream()
                        .mapToDouble(round -> round.allocBytesPerOp)
                        .toArray()));
    }

    /** Calls of one contender for some time. */
    private static final class Round {

        private final Case work;
        private final long nanos;
        private final List<Double> micros = new ArrayList<>();
        private double opsPerSecond;
        private double cpuNanosPerOp;
        private double allocBytesPerOp;
        private Object last = "";

        private Round(Case work, long nanos) {
            this.work = work;
            this.nanos = nanos;
        }

        private void run(Contender contender) throws Exception {
            double[] durations = new double[1 << 16];
            int calls = 0;
            Usage before = Usage.now();
            long start = System.nanoTime();
            long end = start;
            do {
                long begin = end;
                last = contender.call().run();
                end = System.nanoTime();
                durations[calls++] = (end - begin) / 1e3;
            } while (end - start < nanos && calls < durations.length);
            Usage usage = Usage.now().since(before);
            for (int i = 0; i < calls; i++) {
                micros.add(durations[i]);
            }
            double operations = (double) calls * work.operations();
            opsPerSecond = operations * 1e9 / (end - start);
            cpuNanosPerOp = usage.cpuNanos() / operations;
            allocBytesPerOp = usage.allocatedBytes() / operations;
            if (last == null) {
                throw new IllegalStateException(contender.name() + " yielded nothing");
            }
        }
    }
}
