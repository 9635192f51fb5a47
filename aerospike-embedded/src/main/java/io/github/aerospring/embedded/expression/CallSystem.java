package io.github.aerospring.embedded.expression;

/** Whose operation an expression calls; the ordinal is the wire id. */
public enum CallSystem {
    /** List and map operations, and paths through them. */
    CDT,
    /** Bit operations on blobs. */
    BITS,
    /** HyperLogLog operations. */
    HLL
}
