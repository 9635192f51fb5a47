package io.github.aerospring.embedded.cluster;

/**
 * How a cluster keeps the records of a namespace.
 *
 * @param replicas wanted copies of each record, that of the master included
 */
public record NamespaceRule(int replicas, ConflictResolution conflictResolution) {}
