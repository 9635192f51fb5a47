package io.github.aerospring.core.query;

import java.util.List;
import java.util.stream.Stream;

import io.github.aerospring.core.execution.CommandRunner;
import io.github.aerospring.core.execution.StreamRunner;
import io.github.aerospring.core.record.AerospikeRecord;

/** Queries and scans. Records arrive in no particular order. */
public interface QueryOperations extends CommandRunner, StreamRunner {

    /**
     * Starts a query and returns its records while they arrive. The query is observed until the stream is exhausted,
     * fails or is closed.
     *
     * @return to be used in a try-with-resources statement: closing it early stops the query, at the price of one
     *     connection to each node, which the official client counts as an error of the node ({@code maxErrorRate}); a
     *     limit in the request is cheaper. A stream that is neither exhausted nor closed keeps connections and threads of
     *     the client busy and is never recorded as observation
     * @throws io.github.aerospring.core.error.QueryException and other errors, also while the stream is consumed; it is a
     *     {@link io.github.aerospring.core.error.QueryAbortedException} if the consuming thread is interrupted
     */
    default Stream<AerospikeRecord> query(QueryRequest request) {
        return stream(QueryCommands.stream(request));
    }

    /** Runs a query and returns all its records. */
    default List<AerospikeRecord> queryAll(QueryRequest request) {
        return execute(QueryCommands.queryAll(request));
    }

    /** Counts the records of a query on this side; no bins are transferred. */
    default long count(QueryRequest request) {
        return execute(QueryCommands.count(request));
    }
}
