package io.github.aerospring.core.column;

/** What happens to a number that its column cannot hold. */
public enum OverflowPolicy {
    /** The read fails, naming key, bin and value. */
    ERROR,
    /** The number is converted as a Java cast does. */
    TRUNCATE
}
