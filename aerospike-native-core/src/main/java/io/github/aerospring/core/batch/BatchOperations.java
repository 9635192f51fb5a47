package io.github.aerospring.core.batch;

import java.util.Collection;
import java.util.List;

import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.execution.CommandRunner;

/**
 * Operations on many records by key. Each yields one {@link BatchResult} per element of the request, in its order; keys
 * may occur several times and be of several sets and namespaces. A row that fails is a result code. An exception is
 * thrown only if no row has an answer, for example because no node can be reached.
 *
 * <p>An empty list yields an empty list and sends nothing. By default all nodes are asked in parallel. One request is
 * sent per node, however many keys there are: raise the total timeout for large batches.
 */
public interface BatchOperations extends CommandRunner {

    /** Reads all bins of many records. */
    default List<BatchResult> batchRead(List<Key> keys) {
        return keys.isEmpty() ? List.of() : execute(BatchCommands.read(keys, null));
    }

    /** As {@link #batchRead(List)} with a policy of this call. */
    default List<BatchResult> batchRead(List<Key> keys, BatchPolicy policy) {
        return keys.isEmpty() ? List.of() : execute(BatchCommands.read(keys, policy));
    }

    /**
     * Reads some bins of many records.
     *
     * @param bins none twice; empty reads no bins, only metadata and with it the existence of the records
     */
    default List<BatchResult> batchRead(List<Key> keys, Collection<String> bins) {
        return keys.isEmpty() ? List.of() : execute(BatchCommands.read(keys, bins, null));
    }

    /** As {@link #batchRead(List, Collection)} with a policy of this call. */
    default List<BatchResult> batchRead(List<Key> keys, Collection<String> bins, BatchPolicy policy) {
        return keys.isEmpty() ? List.of() : execute(BatchCommands.read(keys, bins, policy));
    }

    /**
     * Applies the same operations to many records, to each atomically and in order.
     *
     * @param operations at least one
     */
    default List<BatchResult> batchOperate(List<Key> keys, Operation... operations) {
        return keys.isEmpty() ? List.of() : execute(BatchCommands.operate(keys, null, operations));
    }

    /** As {@link #batchOperate(List, Operation...)} with a policy of this call. */
    default List<BatchResult> batchOperate(List<Key> keys, BatchPolicy policy, Operation... operations) {
        return keys.isEmpty() ? List.of() : execute(BatchCommands.operate(keys, policy, operations));
    }

    /**
     * Writes many records, each with its own bins.
     *
     * @param entries each with at least one bin
     */
    default List<BatchResult> batchWrite(List<BatchWriteEntry> entries) {
        return entries.isEmpty() ? List.of() : execute(BatchCommands.write(entries, null));
    }

    /** As {@link #batchWrite(List)} with a policy of this call. */
    default List<BatchResult> batchWrite(List<BatchWriteEntry> entries, BatchPolicy policy) {
        return entries.isEmpty() ? List.of() : execute(BatchCommands.write(entries, policy));
    }

    /** Removes many records; an absent one is the result code 2 of its row. */
    default List<BatchResult> batchRemove(List<Key> keys) {
        return keys.isEmpty() ? List.of() : execute(BatchCommands.remove(keys, null));
    }

    /** As {@link #batchRemove(List)} with a policy of this call. */
    default List<BatchResult> batchRemove(List<Key> keys, BatchPolicy policy) {
        return keys.isEmpty() ? List.of() : execute(BatchCommands.remove(keys, policy));
    }
}
