package io.github.aerospring.core.query;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Predicate;

import com.aerospike.client.Operation;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.execution.AsyncCommandRunner;
import io.github.aerospring.core.execution.AsyncStreamRunner;
import io.github.aerospring.core.record.AerospikeRecord;
import io.github.aerospring.core.record.UdfCall;

/** Queries and scans without blocking; the twin of {@link QueryOperations}. Refused arguments fail the future. */
public interface AsyncQueryOperations extends AsyncCommandRunner, AsyncStreamRunner {

    /**
     * The records of a query, fetched in pages of at most 1000 when a subscriber asks for them, so a slow subscriber slows
     * the query and nothing is held back without limit. Each subscription is a query of its own.
     *
     * @see QueryOperations#query(QueryRequest)
     */
    default Flow.Publisher<AerospikeRecord> query(QueryRequest request) {
        return publish(QueryCommands.publisher(request));
    }

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

    /**
     * Runs an action for each record on the callback executor, one at a time, while it wants more.
     *
     * @see QueryOperations#forEach(QueryRequest, Predicate)
     */
    default CompletableFuture<Boolean> forEach(QueryRequest request, Predicate<? super AerospikeRecord> action) {
        WhileSubscriber<AerospikeRecord> subscriber = new WhileSubscriber<>(action);
        query(request).subscribe(subscriber);
        return subscriber.future();
    }

    /**
     * The first records of a query.
     *
     * @see QueryOperations#page(QueryRequest, int)
     */
    default CompletableFuture<QueryPage> page(QueryRequest request, int size) {
        return prepareAndExecute(() -> QueryCommands.page(request, size, null));
    }

    /**
     * The records of a query after a position.
     *
     * @see QueryOperations#page(QueryRequest, int, QueryCursor)
     */
    default CompletableFuture<QueryPage> page(QueryRequest request, int size, QueryCursor cursor) {
        return prepareAndExecute(() -> QueryCommands.page(request, size, cursor));
    }

    /**
     * Starts operations on all records of a query.
     *
     * @see QueryOperations#backgroundOperate(QueryRequest, Operation...)
     */
    default CompletableFuture<BackgroundJob> backgroundOperate(QueryRequest request, Operation... operations) {
        return prepareAndExecute(() -> BackgroundCommands.operate(request, null, operations));
    }

    /**
     * As {@link #backgroundOperate(QueryRequest, Operation...)} with a policy of this call.
     *
     * @see QueryOperations#backgroundOperate(QueryRequest, WritePolicy, Operation...)
     */
    default CompletableFuture<BackgroundJob> backgroundOperate(
            QueryRequest request, WritePolicy policy, Operation... operations) {
        return prepareAndExecute(() -> BackgroundCommands.operate(request, policy, operations));
    }

    /**
     * Starts a function of a UDF module on all records of a query.
     *
     * @see QueryOperations#backgroundApply(QueryRequest, String, String, Object...)
     */
    default CompletableFuture<BackgroundJob> backgroundApply(
            QueryRequest request, String module, String function, Object... arguments) {
        return prepareAndExecute(
                () -> BackgroundCommands.apply(request, null, UdfCall.of(module, function, arguments)));
    }

    /**
     * As {@link #backgroundApply(QueryRequest, String, String, Object...)} with a policy of this call.
     *
     * @see QueryOperations#backgroundApply(QueryRequest, WritePolicy, String, String, Object...)
     */
    default CompletableFuture<BackgroundJob> backgroundApply(
            QueryRequest request, WritePolicy policy, String module, String function, Object... arguments) {
        return prepareAndExecute(
                () -> BackgroundCommands.apply(request, policy, UdfCall.of(module, function, arguments)));
    }

    /**
     * Aggregates the records of a query by a stream UDF.
     *
     * @see QueryOperations#aggregate(QueryRequest, Aggregation)
     */
    default CompletableFuture<List<Object>> aggregate(QueryRequest request, Aggregation aggregation) {
        return prepareAndExecute(() -> AggregateCommand.of(request, aggregation));
    }
}
