package io.github.aerospring.core.admin;

import java.util.Map;

/**
 * A set on one node.
 *
 * @param objects records on this node, replicas included
 * @param tombstones markers of removed records on this node
 */
public record SetStatistics(String namespace, String name, long objects, long tombstones) {

    static SetStatistics of(Map<String, String> fields) {
        return new SetStatistics(
                fields.getOrDefault("ns", ""),
                fields.getOrDefault("set", ""),
                count(fields, "objects"),
                count(fields, "tombstones"));
    }

    private static long count(Map<String, String> fields, String name) {
        return new InfoStatistics(fields).number(name).orElse(0);
    }
}
