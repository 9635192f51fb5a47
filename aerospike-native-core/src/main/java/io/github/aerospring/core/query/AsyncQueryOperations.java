package io.github.aerospring.core.query;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.github.aerospring.core.execution.AsyncCommandRunner;
import io.github.aerospring.core.record.AerospikeRecord;

/** Queries and scans without blocking; records arrive in no particular order. */
public interface AsyncQueryOperations extends AsyncCommandRunner {

    /**
     * Runs a query and returns all its records.
     *
     * @see QueryOperations#queryAll(QueryRequest)
     */
    default CompletableFuture<List<AerospikeRecord>> queryAll(QueryRequest request) {
        return prepareAndExecute(() -> QueryCommands.queryAll(request));
    }

    /**
     * Counts the records of a query on this side; no bins are transferred.
     *
     * @see QueryOperations#count(QueryRequest)
     */
    default CompletableFuture<Long> count(QueryRequest request) {
        return prepareAndExecute(() -> QueryCommands.count(request));
    }
}
