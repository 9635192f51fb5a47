package io.github.aerospring.core.admin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Statistics and settings by name, as a node sent them.
 *
 * @param values unmodifiable, in the order of the node
 */
public record InfoStatistics(Map<String, String> values) {

    /** Copies the map. */
    public InfoStatistics {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A value as text; empty if the node does not have it. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A value as number; empty if the node does not have it or if it is no integer. */
    public OptionalLong number(String name) {
        String value = values.get(name);
        if (value == null) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(value));
        } catch (NumberFormatException noNumber) {
            return OptionalLong.empty();
        }
    }
}
