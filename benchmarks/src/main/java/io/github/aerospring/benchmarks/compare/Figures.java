package io.github.aerospring.benchmarks.compare;

import java.util.Arrays;

/**
 * What one contender needed.
 *
 * @param opsPerSecond operations per second, median of the rounds
 * @param p50Micros median duration of a call
 * @param p99Micros 99th percentile of the durations of calls
 * @param cpuNanosPerOp CPU time of all threads per operation, median of the rounds
 * @param allocBytesPerOp allocation of all threads per operation, median of the rounds
 */
record Figures(double opsPerSecond, double p50Micros, double p99Micros, double cpuNanosPerOp, double allocBytesPerOp) {

    static double median(double... values) {
        return percentile(0.5, values);
    }

    static double percentile(double share, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
    }
}
