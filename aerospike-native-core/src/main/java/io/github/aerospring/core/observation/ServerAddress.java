package io.github.aerospring.core.observation;

import java.util.Optional;

/**
 * The cluster that a client talks to, as it was configured.
 *
 * @param host first seed
 * @param port port of the first seed
 * @param clusterName empty if none is configured
 */
public record ServerAddress(String host, int port, Optional<String> clusterName) {

    /** For example {@code aerospike://127.0.0.1:3000}; tracing handlers take host and port from a URI only. */
    String uri() {
        String authority = host.contains(":") ? "[" + host + "]" : host;
        return "aerospike://" + authority + ":" + port;
    }
}
