package io.github.aerospring.benchmarks.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to compare.
 *
 * @param hosts server, empty for the embedded one
 * @param suite name of the suite
 * @param json file for the figures, empty for none
 * @param rounds that count
 * @param large whether to include the cases with millions of rows
 */
record Options(String hosts, String suite, String json, int rounds, boolean large) {

    private static final List<String> NAMES = List.of("--hosts", "--suite", "--json", "--rounds", "--large");

    static Options of(String... arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!NAMES.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException(
                        "argument: '" + arguments[i] + "' (expected: one of " + NAMES + " with a value)");
            }
            values.put(arguments[i], arguments[i + 1]);
        }
        return new Options(
                values.getOrDefault("--hosts", ""),
                values.getOrDefault("--suite", ""),
                values.getOrDefault("--json", ""),
                Integer.parseInt(values.getOrDefault("--rounds", "11")),
                Boolean.parseBoolean(values.getOrDefault("--large", "true")));
    }
}
