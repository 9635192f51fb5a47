package io.github.aerospring.core.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Splits responses of the info protocol: entries between semicolons of {@code key=value} pairs. */
final class InfoFields {

    private InfoFields() {}

    /** The pairs between separators; what is no pair is skipped. */
    static Map<String, String> pairs(String text, String separator) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.trim().split(separator)) {
            // Base64 values may end with the separator of key and value
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return pairs;
    }

    /** The pairs of each entry. */
    static List<Map<String, String>> entries(String text, String separator) {
        List<Map<String, String>> entries = new ArrayList<>();
        for (String entry : text.split(";")) {
            if (!entry.isBlank()) {
                entries.add(pairs(entry, separator));
            }
        }
        return entries;
    }
}
