package io.github.aerospring.embedded.index;

/**
 * An index of the records of a set.
 *
 * @param set name of the set
 */
public record SetIndexDefinition(String set) implements Definition {}
