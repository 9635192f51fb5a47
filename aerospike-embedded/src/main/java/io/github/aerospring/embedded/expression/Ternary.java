package io.github.aerospring.embedded.expression;

/** Truth value of a filter. */
public enum Ternary {
    /** The record does not match. */
    FALSE,
    /** The record matches. */
    TRUE,
    /** Not decidable from what was looked at; a filter treats it like {@link #FALSE} once bins were looked at. */
    UNKNOWN
}
