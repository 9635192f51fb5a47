package io.github.aerospring.boot.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one node answered.
 *
 * @param clusterName "null", as the server says it, if the cluster has no name
 * @param error empty if the node is up
 */
record NodeHealth(String name, String host, String build, String clusterName, List<String> namespaces, String error) {

    boolean isUp() {
        return error.isEmpty();
    }

    Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("name", name);
        details.put("host", host);
        if (isUp()) {
            details.put("build", build);
        } else {
            details.put("error", error);
        }
        return details;
    }
}
