package io.github.aerospring.benchmarks.resilience;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

import com.aerospike.client.AerospikeException;

/** What clients saw, by phase of the scenario. */
final class ErrorTally {

    private final Map<String, Map<String, LongAdder>> counts = new ConcurrentSkipListMap<>();
    private volatile String phase = "";

    void phase(String name) {
        phase = name;
    }

    void success() {
        count("ok");
    }

    void failure(AerospikeException e, boolean write) {
        count((write ? "write: " : "read: ") + e.getClass().getSimpleName() + " " + e.getResultCode()
                + (e.getInDoubt() ? " in doubt" : ""));
    }

    void count(String what) {
        counts.computeIfAbsent(phase, name -> new ConcurrentSkipListMap<>())
                .computeIfAbsent(what, name -> new LongAdder())
                .increment();
    }

    long failures(String inPhase) {
        return counts.getOrDefault(inPhase, Map.of()).entrySet().stream()
                .filter(entry -> !entry.getKey().equals("ok"))
                .mapToLong(entry -> entry.getValue().sum())
                .sum();
    }

    Map<String, Map<String, LongAdder>> counts() {
        return counts;
    }
}
