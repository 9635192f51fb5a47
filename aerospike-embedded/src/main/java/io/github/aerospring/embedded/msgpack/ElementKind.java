package io.github.aerospring.embedded.msgpack;

/** Kinds of elements, in the order in which elements of different kinds sort. */
public enum ElementKind {
    NIL,
    FALSE,
    TRUE,
    INTEGER,
    STRING,
    LIST,
    MAP,
    BYTES,
    DOUBLE,
    GEOJSON,
    EXTENSION
}
