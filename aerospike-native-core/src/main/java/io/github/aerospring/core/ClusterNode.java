package io.github.aerospring.core;

/**
 * A node of the cluster as the client sees it.
 *
 * @param host address that the client uses
 * @param active whether the client sends commands to it
 * @param build server version, for example {@code 8.1.2.0}
 */
public record ClusterNode(String name, String host, int port, boolean active, String build) {}
