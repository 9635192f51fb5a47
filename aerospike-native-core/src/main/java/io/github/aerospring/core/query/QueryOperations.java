package io.github.aerospring.core.query;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.aerospike.client.Operation;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.execution.CommandRunner;
import io.github.aerospring.core.execution.StreamRunner;
import io.github.aerospring.core.record.AerospikeRecord;
import io.github.aerospring.core.record.UdfCall;

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

    /**
     * Runs an action for each record while it arrives.
     *
     * @param action whether it wants more records; {@code false} stops the query on the servers
     * @return whether the action saw all records
     */
    default boolean forEach(QueryRequest request, Predicate<? super AerospikeRecord> action) {
        try (Stream<AerospikeRecord> records = query(request)) {
            return records.allMatch(action);
        }
    }

    /**
     * The first records of a query.
     *
     * @param size most records of the page; each node returns its share of it
     */
    default QueryPage page(QueryRequest request, int size) {
        return execute(QueryCommands.page(request, size, null));
    }

    /**
     * The records of a query after a position.
     *
     * @param cursor of the page before, of a request with the same set and index filter
     */
    default QueryPage page(QueryRequest request, int size, QueryCursor cursor) {
        return execute(QueryCommands.page(request, size, cursor));
    }

    /**
     * Starts operations on all records of a query, on the servers and without waiting for them; the job is awaited
     * by {@code admin().await(job, timeout)}.
     *
     * @param request namespace, set, filter, expression and rate; nothing else
     * @param operations that write
     */
    default BackgroundJob backgroundOperate(QueryRequest request, Operation... operations) {
        return execute(BackgroundCommands.operate(request, null, operations));
    }

    /** As {@link #backgroundOperate(QueryRequest, Operation...)} with a policy of this call. */
    default BackgroundJob backgroundOperate(QueryRequest request, WritePolicy policy, Operation... operations) {
        return execute(BackgroundCommands.operate(request, policy, operations));
    }

    /**
     * Starts a function of a UDF module on all records of a query, on the servers and without waiting for it.
     *
     * @param request namespace, set, filter, expression and rate; nothing else
     * @param module with or without {@code .lua}
     */
    default BackgroundJob backgroundApply(QueryRequest request, String module, String function, Object... arguments) {
        return execute(BackgroundCommands.apply(request, null, UdfCall.of(module, function, arguments)));
    }

    /** As {@link #backgroundApply(QueryRequest, String, String, Object...)} with a policy of this call. */
    default BackgroundJob backgroundApply(
            QueryRequest request, WritePolicy policy, String module, String function, Object... arguments) {
        return execute(BackgroundCommands.apply(request, policy, UdfCall.of(module, function, arguments)));
    }

    /**
     * Aggregates the records of a query by a stream UDF.
     *
     * @return what the last function of the stream yields, mostly one value
     * @throws io.github.aerospring.core.error.UdfException if the function fails
     */
    default List<Object> aggregate(QueryRequest request, Aggregation aggregation) {
        return execute(AggregateCommand.of(request, aggregation));
    }
}
