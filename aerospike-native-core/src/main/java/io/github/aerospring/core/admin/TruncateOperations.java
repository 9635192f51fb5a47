package io.github.aerospring.core.admin;

import java.time.Instant;

/** Removal of all or of old records. */
public interface TruncateOperations extends AdminRunner {

    /**
     * Removes all records of a namespace that were last updated before this millisecond, by the clock of the server; it
     * returns when the removal is in force, not when the space is free.
     */
    default void truncate(String namespace) {
        execute(Truncation.namespace(namespace));
    }

    /** Removes all records of a set, as {@link #truncate(String)}. An absent set is no error. */
    default void truncate(String namespace, String set) {
        execute(Truncation.set(namespace, set));
    }

    /**
     * Removes the records of a set whose last update was before an instant.
     *
     * @param set empty for the whole namespace
     * @param before in nanosecond precision and not in the future, by the clock of the server
     */
    default void truncate(String namespace, String set, Instant before) {
        execute(Truncation.before(namespace, set, before));
    }
}
