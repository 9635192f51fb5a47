package io.github.aerospring.core.admin;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Removal of all or of old records without blocking. The twin of {@link TruncateOperations}. */
public interface AsyncTruncateOperations extends AsyncAdminRunner {

    /**
     * Removes all records of a namespace that were last updated before this millisecond, by the clock of the server; it
     * completes when the removal is in force, not when the space is free.
     *
     * @see TruncateOperations#truncate(String)
     */
    default CompletableFuture<Void> truncate(String namespace) {
        return prepareAndExecute(() -> Truncation.namespace(namespace));
    }

    /**
     * Removes all records of a set, as {@link #truncate(String)}. An absent set is no error.
     *
     * @see TruncateOperations#truncate(String, String)
     */
    default CompletableFuture<Void> truncate(String namespace, String set) {
        return prepareAndExecute(() -> Truncation.set(namespace, set));
    }

    /**
     * Removes the records of a set whose last update was before an instant.
     *
     * @see TruncateOperations#truncate(String, String, Instant)
     */
    default CompletableFuture<Void> truncate(String namespace, String set, Instant before) {
        return prepareAndExecute(() -> Truncation.before(namespace, set, before));
    }
}
