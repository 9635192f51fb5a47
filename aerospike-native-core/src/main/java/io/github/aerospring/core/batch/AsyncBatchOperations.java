package io.github.aerospring.core.batch;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.execution.AsyncCommandRunner;

/**
 * Operations on many records by key without blocking; the twin of {@link BatchOperations} with the same names, parameters
 * and errors. Refused arguments fail the future, they are not thrown.
 */
public interface AsyncBatchOperations extends AsyncCommandRunner {

    /**
     * Reads all bins of many records.
     *
     * @see BatchOperations#batchRead(List)
     */
    default CompletableFuture<List<BatchResult>> batchRead(List<Key> keys) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.read(keys, null));
    }

    /**
     * As {@link #batchRead(List)} with a policy of this call.
     *
     * @see BatchOperations#batchRead(List, BatchPolicy)
     */
    default CompletableFuture<List<BatchResult>> batchRead(List<Key> keys, BatchPolicy policy) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.read(keys, policy));
    }

    /**
     * Reads some bins of many records.
     *
     * @see BatchOperations#batchRead(List, Collection)
     */
    default CompletableFuture<List<BatchResult>> batchRead(List<Key> keys, Collection<String> bins) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.read(keys, bins, null));
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
                : prepareAndExecute(() -> BatchCommands.read(keys, bins, policy));
    }

    /**
     * Applies the same operations to many records, to each atomically and in order.
     *
     * @see BatchOperations#batchOperate(List, Operation...)
     */
    default CompletableFuture<List<BatchResult>> batchOperate(List<Key> keys, Operation... operations) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.operate(keys, null, operations));
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
                : prepareAndExecute(() -> BatchCommands.operate(keys, policy, operations));
    }

    /**
     * Writes many records, each with its own bins.
     *
     * @see BatchOperations#batchWrite(List)
     */
    default CompletableFuture<List<BatchResult>> batchWrite(List<BatchWriteEntry> entries) {
        return entries.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.write(entries, null));
    }

    /**
     * As {@link #batchWrite(List)} with a policy of this call.
     *
     * @see BatchOperations#batchWrite(List, BatchPolicy)
     */
    default CompletableFuture<List<BatchResult>> batchWrite(List<BatchWriteEntry> entries, BatchPolicy policy) {
        return entries.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.write(entries, policy));
    }

    /**
     * Removes many records; an absent one is the result code 2 of its row.
     *
     * @see BatchOperations#batchRemove(List)
     */
    default CompletableFuture<List<BatchResult>> batchRemove(List<Key> keys) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.remove(keys, null));
    }

    /**
     * As {@link #batchRemove(List)} with a policy of this call.
     *
     * @see BatchOperations#batchRemove(List, BatchPolicy)
     */
    default CompletableFuture<List<BatchResult>> batchRemove(List<Key> keys, BatchPolicy policy) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : prepareAndExecute(() -> BatchCommands.remove(keys, policy));
    }
}
