package io.github.aerospring.core.query;

import java.util.List;
import java.util.Optional;

import io.github.aerospring.core.record.AerospikeRecord;

/**
 * Some records of a query.
 *
 * @param records at most as many as were asked for, in no particular order; may be empty although more follow
 * @param next where the next page begins; empty after the last one
 */
public record QueryPage(List<AerospikeRecord> records, Optional<QueryCursor> next) {

    /** Copies the list. */
    public QueryPage {
        records = List.copyOf(records);
    }
}
