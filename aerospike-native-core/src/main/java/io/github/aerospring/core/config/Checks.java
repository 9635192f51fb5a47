package io.github.aerospring.core.config;

import java.time.Duration;

import io.github.aerospring.core.error.InvalidArgumentException;

/** Ranges of settings. */
final class Checks {

    private Checks() {}

    static Duration duration(String name, Duration value, Duration minimum) {
        if (value.compareTo(minimum) < 0 || value.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
            throw InvalidArgumentException.of(name, value, minimum + " to " + Duration.ofMillis(Integer.MAX_VALUE));
        }
        return value;
    }

    static int atLeast(String name, int value, int minimum) {
        if (value < minimum) {
            throw InvalidArgumentException.of(name, value, "at least " + minimum);
        }
        return value;
    }

    static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
