package io.github.aerospring.core.config;

import java.util.Map;

import io.github.aerospring.core.error.InvalidArgumentException;

/** The default number of event loops: the environment variable {@value #VARIABLE}, else two but not more than processors. */
final class RuntimeWorkers {

    static final String VARIABLE = "AEROSPIKE_RUNTIME_WORKERS";

    private static final int DEFAULT = 2;
    private static final int MAXIMUM = 32;
    private static final String EXPECTED = "1 to " + MAXIMUM;

    private RuntimeWorkers() {}

    static int from(Map<String, String> environment, int processors) {
        String text = environment.getOrDefault(VARIABLE, "").trim();
        if (text.isEmpty()) {
            return Math.min(DEFAULT, processors);
        }
        int workers;
        try {
            workers = Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw InvalidArgumentException.of(VARIABLE, text, EXPECTED);
        }
        if (workers < 1 || workers > MAXIMUM) {
            throw InvalidArgumentException.of(VARIABLE, text, EXPECTED);
        }
        return workers;
    }
}
