package io.github.aerospring.core.batch;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.execution.AsyncCommandRunner;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.record.UdfCall;

/**
 * Operations on many records by key without blocking; the twin of {@link BatchOperations} with the same names, parameters
 * and errors. Refused arguments fail the future, they are not thrown.
 */
public interface AsyncBatchOperations extends AsyncCommandRunner {

    /** How batches are cut and which rows are tried again. */
    BatchOptions batchOptions();

    /** The same operations with other options. */
    default AsyncBatchOperations with(BatchOptions options) {
        AsyncBatchOperations outer = this;
        return new AsyncBatchOperations() {
            @Override
            public BatchOptions batchOptions() {
                return options;
            }

            @Override
            public <T> CompletableFuture<T> execute(Command<T> command) {
                return outer.execute(command);
            }
        };
    }

    /**
     * Reads all bins of many records.
     *
     * @see BatchOperations#batchRead(List)
     */
    default CompletableFuture<List<BatchResult>> batchRead(List<Key> keys) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.read(keys, null, batchOptions()));
    }

    /**
     * As {@link #batchRead(List)} with a policy of this call.
     *
     * @see BatchOperations#batchRead(List, BatchPolicy)
     */
    default CompletableFuture<List<BatchResult>> batchRead(List<Key> keys, BatchPolicy policy) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.read(keys, policy, batchOptions()));
    }

    /**
     * Reads some bins of many records.
     *
     * @see BatchOperations#batchRead(List, Collection)
     */
    default CompletableFuture<List<BatchResult>> batchRead(List<Key> keys, Collection<String> bins) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.read(keys, bins, null, batchOptions()));
    }

    /**
     * As {@link #batchRead(List, Collection)} with a policy of this call.
     *
     * @see BatchOperations#batchRead(List, Collection, BatchPolicy)
     */
    default CompletableFuture<List<BatchResult>> batchRead(
            List<Key> keys, Collection<String> bins, BatchPolicy policy) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.read(keys, bins, policy, batchOptions()));
    }

    /**
     * Applies the same operations to many records, to each atomically and in order.
     *
     * @see BatchOperations#batchOperate(List, Operation...)
     */
    default CompletableFuture<List<BatchResult>> batchOperate(List<Key> keys, Operation... operations) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.operate(keys, null, batchOptions(), operations));
    }

    /**
     * As {@link #batchOperate(List, Operation...)} with a policy of this call.
     *
     * @see BatchOperations#batchOperate(List, BatchPolicy, Operation...)
     */
    default CompletableFuture<List<BatchResult>> batchOperate(
            List<Key> keys, BatchPolicy policy, Operation... operations) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.operate(keys, policy, batchOptions(), operations));
    }

    /**
     * Writes many records, each with its own bins.
     *
     * @see BatchOperations#batchWrite(List)
     */
    default CompletableFuture<List<BatchResult>> batchWrite(List<BatchWriteEntry> entries) {
        return entries.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.write(entries, null, batchOptions()));
    }

    /**
     * As {@link #batchWrite(List)} with a policy of this call.
     *
     * @see BatchOperations#batchWrite(List, BatchPolicy)
     */
    default CompletableFuture<List<BatchResult>> batchWrite(List<BatchWriteEntry> entries, BatchPolicy policy) {
        return entries.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.write(entries, policy, batchOptions()));
    }

    /**
     * Removes many records; an absent one is the result code 2 of its row.
     *
     * @see BatchOperations#batchRemove(List)
     */
    default CompletableFuture<List<BatchResult>> batchRemove(List<Key> keys) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.remove(keys, null, batchOptions()));
    }

    /**
     * As {@link #batchRemove(List)} with a policy of this call.
     *
     * @see BatchOperations#batchRemove(List, BatchPolicy)
     */
    default CompletableFuture<List<BatchResult>> batchRemove(List<Key> keys, BatchPolicy policy) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.remove(keys, policy, batchOptions()));
    }

    /**
     * Reads, writes, operates, removes and runs UDFs in one batch.
     *
     * @see BatchOperations#batch(List)
     */
    default CompletableFuture<List<BatchResult>> batch(List<? extends BatchEntry> entries) {
        return entries.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.mixed(entries, null, batchOptions()));
    }

    /**
     * As {@link #batch(List)} with a policy of this call.
     *
     * @see BatchOperations#batch(List, BatchPolicy)
     */
    default CompletableFuture<List<BatchResult>> batch(List<? extends BatchEntry> entries, BatchPolicy policy) {
        return entries.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.mixed(entries, policy, batchOptions()));
    }

    /**
     * Runs the same function of a UDF module on many records.
     *
     * @see BatchOperations#batchApply(List, String, String, Object...)
     */
    default CompletableFuture<List<BatchResult>> batchApply(
            List<Key> keys, String module, String function, Object... arguments) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(
                        () -> BatchCommands.apply(keys, null, batchOptions(), UdfCall.of(module, function, arguments)));
    }

    /**
     * As {@link #batchApply(List, String, String, Object...)} with a policy of this call.
     *
     * @see BatchOperations#batchApply(List, BatchPolicy, String, String, Object...)
     */
    default CompletableFuture<List<BatchResult>> batchApply(
            List<Key> keys, BatchPolicy policy, String module, String function, Object... arguments) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() ->
                        BatchCommands.apply(keys, policy, batchOptions(), UdfCall.of(module, function, arguments)));
    }
}
