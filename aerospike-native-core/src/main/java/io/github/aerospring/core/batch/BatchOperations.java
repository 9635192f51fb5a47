package io.github.aerospring.core.batch;

import java.util.Collection;
import java.util.List;

import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.CommandRunner;
import io.github.aerospring.core.record.UdfCall;

/**
 * Operations on many records by key. Each yields one {@link BatchResult} per element of the request, in its order; keys
 * may occur several times and be of several sets and namespaces. A row that fails is a result code. An exception is
 * thrown only if no row has an answer, for example because no node can be reached.
 *
 * <p>An empty list yields an empty list and sends nothing. By default all nodes are asked in parallel and one request is
 * sent per node, however many keys there are: raise the total timeout for large batches, or cut them by
 * {@link #with(BatchOptions)}.
 */
public interface BatchOperations extends CommandRunner {

    /** How batches are cut and which rows are tried again. */
    BatchOptions batchOptions();

    /** The same operations with other options. */
    default BatchOperations with(BatchOptions options) {
        BatchOperations outer = this;
        return new BatchOperations() {
            @Override
            public BatchOptions batchOptions() {
                return options;
            }

            @Override
            public <T> T execute(Command<T> command) {
                return outer.execute(command);
            }
        };
    }

    /** Reads all bins of many records. */
    default List<BatchResult> batchRead(List<Key> keys) {
        return keys.isEmpty() ? List.of() : execute(BatchCommands.read(keys, null, batchOptions()));
    }

    /** As {@link #batchRead(List)} with a policy of this call. */
    default List<BatchResult> batchRead(List<Key> keys, BatchPolicy policy) {
        return keys.isEmpty() ? List.of() : execute(BatchCommands.read(keys, policy, batchOptions()));
    }

    /**
     * Reads some bins of many records.
     *
     * @param bins none twice; empty reads no bins, only metadata and with it the existence of the records
     */
    default List<BatchResult> batchRead(List<Key> keys, Collection<String> bins) {
        return keys.isEmpty() ? List.of() : execute(BatchCommands.read(keys, bins, null, batchOptions()));
    }

    /** As {@link #batchRead(List, Collection)} with a policy of this call. */
    default List<BatchResult> batchRead(List<Key> keys, Collection<String> bins, BatchPolicy policy) {
        return keys.isEmpty() ? List.of() : execute(BatchCommands.read(keys, bins, policy, batchOptions()));
    }

    /**
     * Applies the same operations to many records, to each atomically and in order.
     *
     * @param operations at least one
     */
    default List<BatchResult> batchOperate(List<Key> keys, Operation... operations) {
        return keys.isEmpty() ? List.of() : execute(BatchCommands.operate(keys, null, batchOptions(), operations));
    }

    /** As {@link #batchOperate(List, Operation...)} with a policy of this call. */
    default List<BatchResult> batchOperate(List<Key> keys, BatchPolicy policy, Operation... operations) {
        return keys.isEmpty() ? List.of() : execute(BatchCommands.operate(keys, policy, batchOptions(), operations));
    }

    /**
     * Writes many records, each with its own bins.
     *
     * @param entries each with at least one bin
     */
    default List<BatchResult> batchWrite(List<BatchWriteEntry> entries) {
        return entries.isEmpty() ? List.of() : execute(BatchCommands.write(entries, null, batchOptions()));
    }

    /** As {@link #batchWrite(List)} with a policy of this call. */
    default List<BatchResult> batchWrite(List<BatchWriteEntry> entries, BatchPolicy policy) {
        return entries.isEmpty() ? List.of() : execute(BatchCommands.write(entries, policy, batchOptions()));
    }

    /** Removes many records; an absent one is the result code 2 of its row. */
    default List<BatchResult> batchRemove(List<Key> keys) {
        return keys.isEmpty() ? List.of() : execute(BatchCommands.remove(keys, null, batchOptions()));
    }

    /** As {@link #batchRemove(List)} with a policy of this call. */
    default List<BatchResult> batchRemove(List<Key> keys, BatchPolicy policy) {
        return keys.isEmpty() ? List.of() : execute(BatchCommands.remove(keys, policy, batchOptions()));
    }

    /**
     * Reads, writes, operates, removes and runs UDFs in one batch, each record with its own bins and policy. Entries of
     * one key are carried out in order only if the server answers inline.
     */
    default List<BatchResult> batch(List<? extends BatchEntry> entries) {
        return entries.isEmpty() ? List.of() : execute(BatchCommands.mixed(entries, null, batchOptions()));
    }

    /** As {@link #batch(List)} with a policy of this call. */
    default List<BatchResult> batch(List<? extends BatchEntry> entries, BatchPolicy policy) {
        return entries.isEmpty() ? List.of() : execute(BatchCommands.mixed(entries, policy, batchOptions()));
    }

    /**
     * Runs the same function of a UDF module on many records, see {@link BatchResult#udfResult()}.
     *
     * @param module with or without {@code .lua}
     * @param arguments values that can be stored in bins
     */
    default List<BatchResult> batchApply(List<Key> keys, String module, String function, Object... arguments) {
        return keys.isEmpty()
                ? List.of()
                : execute(BatchCommands.apply(keys, null, batchOptions(), UdfCall.of(module, function, arguments)));
    }

    /** As {@link #batchApply(List, String, String, Object...)} with a policy of this call. */
    default List<BatchResult> batchApply(
            List<Key> keys, BatchPolicy policy, String module, String function, Object... arguments) {
        return keys.isEmpty()
                ? List.of()
                : execute(BatchCommands.apply(keys, policy, batchOptions(), UdfCall.of(module, function, arguments)));
    }
}
