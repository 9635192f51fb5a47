package io.github.aerospring.core.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses the response of {@code sindex-list}: entries between semicolons of {@code key=value} between colons. */
final class IndexListing {

    private IndexListing() {}

    static List<IndexDescription> parse(String response) {
        List<IndexDescription> indexes = new ArrayList<>();
        for (String entry : response.split(";")) {
            if (!entry.isBlank()) {
                indexes.add(index(fields(entry)));
            }
        }
        return List.copyOf(indexes);
    }

    private static Map<String, String> fields(String entry) {
        Map<String, String> fields = new HashMap<>();
        for (String field : entry.trim().split(":")) {
            // Base64 values may end with the separator
            int separator = field.indexOf('=');
            if (separator > 0) {
                fields.put(field.substring(0, separator), field.substring(separator + 1));
            }
        }
        return fields;
    }

    private static IndexDescription index(Map<String, String> fields) {
        return new IndexDescription(
                fields.getOrDefault("ns", ""),
                optional(fields, "set"),
                fields.getOrDefault("indexname", ""),
                optional(fields, "bin"),
                optional(fields, "type"),
                fields.getOrDefault("indextype", "default"),
                optional(fields, "context"),
                optional(fields, "exp"),
                fields.getOrDefault("state", "RW"));
    }

    private static Optional<String> optional(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(value -> !value.isEmpty() && !value.equalsIgnoreCase("null"));
    }
}
