package io.github.aerospring.embedded.value;

/** Kinds of values, in the order in which values of different kinds sort. */
public enum ValueKind {
    NIL,
    FALSE,
    TRUE,
    NEGATIVE_INTEGER,
    INTEGER,
    STRING,
    LIST,
    MAP,
    BYTES,
    DOUBLE,
    GEOJSON,
    EXTENSION,
    WILDCARD,
    INFINITY;

    /** Whether values of this kind may be an element of a stored list or map. */
    public boolean isStorable() {
        return compareTo(WILDCARD) < 0;
    }

    /** Whether this is an integer of either sign. */
    public boolean isInteger() {
        return this == INTEGER || this == NEGATIVE_INTEGER;
    }

    /** Whether values of this kind are a string of bytes that begins with a type. */
    public boolean hasContent() {
        return this == STRING || this == BYTES || this == GEOJSON;
    }

    /** Whether this is a list or a map. */
    public boolean isContainer() {
        return this == LIST || this == MAP;
    }
}
