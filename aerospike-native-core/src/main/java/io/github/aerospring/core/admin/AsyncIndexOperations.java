package io.github.aerospring.core.admin;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.aerospike.client.query.IndexType;

/** Secondary indexes without blocking. The twin of {@link IndexOperations}. */
public interface AsyncIndexOperations extends AsyncAdminRunner {

    /**
     * Creates a secondary index on a bin and waits until it can be used.
     *
     * @see IndexOperations#createIndex(String, String, String, String, IndexType)
     */
    default CompletableFuture<Void> createIndex(String namespace, String set, String name, String bin, IndexType type) {
        return prepareAndExecute(() -> IndexCommands.create(
                IndexRequest.builder(namespace, set, name, type).bin(bin).build()));
    }

    /**
     * Creates a secondary index, as {@link #createIndex(String, String, String, String, IndexType)}.
     *
     * @see IndexOperations#createIndex(IndexRequest)
     */
    default CompletableFuture<Void> createIndex(IndexRequest request) {
        return prepareAndExecute(() -> IndexCommands.create(request));
    }

    /**
     * Drops a secondary index and waits at most 30 s until all nodes have done so. Servers from 8.1 on accept the name
     * of an absent index.
     *
     * @see IndexOperations#dropIndex(String, String, String)
     */
    default CompletableFuture<Void> dropIndex(String namespace, String set, String name) {
        return prepareAndExecute(() -> IndexCommands.drop(namespace, set, name, IndexOperations.DROP_TIMEOUT));
    }

    /**
     * The secondary indexes of a namespace, as one node knows them.
     *
     * @see IndexOperations#indexes(String)
     */
    default CompletableFuture<List<IndexDescription>> indexes(String namespace) {
        return prepareAndExecute(() -> IndexCommands.list(namespace));
    }
}
