package io.github.aerospring.core.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses the response of {@code sindex-list}: entries between semicolons of {@code key=value} between colons. */
final class IndexListing {

    private IndexListing() {}

    static List<IndexDescription> parse(String response) {
        return InfoFields.entries(response, ":").stream()
                .map(IndexListing::index)
                .toList();
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
