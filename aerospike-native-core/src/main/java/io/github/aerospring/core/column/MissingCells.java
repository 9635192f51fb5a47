package io.github.aerospring.core.column;

/** What a write does with cells that have no value. */
public enum MissingCells {
    /** Nothing: the bin stays as it is. */
    SKIP,
    /** The bin is removed. */
    DELETE
}
