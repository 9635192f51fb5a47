package io.github.aerospring.embedded.geo;

/**
 * Ids of S2 cells from one to another, both included, unsigned.
 *
 * @param min smallest id
 * @param max largest id
 */
public record CellRange(long min, long max) {}
