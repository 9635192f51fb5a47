package io.github.aerospring.embedded.query;

import org.jspecify.annotations.Nullable;

/**
 * Goes through the candidates of a partition. Each is looked up when its turn comes, so that a query sees records as they
 * are then.
 */
@FunctionalInterface
interface RecordWalk {

    /** The next candidate, null at the end. */
    @Nullable
    Candidate next();
}
