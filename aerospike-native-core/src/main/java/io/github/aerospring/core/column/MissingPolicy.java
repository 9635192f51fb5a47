package io.github.aerospring.core.column;

/** How cells without a value appear in a table: the record or the bin is absent, or the row failed. */
public enum MissingPolicy {
    /** As 0, {@code false} or empty text. */
    ZERO,
    /** As missing. */
    MISSING
}
