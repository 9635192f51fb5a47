package io.github.aerospring.core.admin;

import java.time.Duration;
import java.util.List;

import com.aerospike.client.query.IndexType;

/** Secondary indexes. */
public interface IndexOperations extends AdminRunner {

    /** How long {@link #dropIndex(String, String, String)} waits. */
    Duration DROP_TIMEOUT = Duration.ofSeconds(30);

    /**
     * Creates a secondary index on a bin and waits until it can be used.
     *
     * @param set empty for the whole namespace
     * @throws io.github.aerospring.core.error.IndexAlreadyExistsException if it exists
     * @throws io.github.aerospring.core.error.AerospikeTimeoutException if it is not complete after
     *     {@link IndexRequest#buildTimeout()}; the server goes on building it
     */
    default void createIndex(String namespace, String set, String name, String bin, IndexType type) {
        execute(IndexCommands.create(
                IndexRequest.builder(namespace, set, name, type).bin(bin).build()));
    }

    /** Creates a secondary index, as {@link #createIndex(String, String, String, String, IndexType)}. */
    default void createIndex(IndexRequest request) {
        execute(IndexCommands.create(request));
    }

    /**
     * Drops a secondary index and waits at most 30 s until all nodes have done so. Servers from 8.1 on accept the name
     * of an absent index.
     *
     * @param set empty for the whole namespace
     * @throws io.github.aerospring.core.error.IndexNotFoundException from older servers, if it does not exist
     */
    default void dropIndex(String namespace, String set, String name) {
        execute(IndexCommands.drop(namespace, set, name, IndexOperations.DROP_TIMEOUT));
    }

    /** The secondary indexes of a namespace, as one node knows them. */
    default List<IndexDescription> indexes(String namespace) {
        return execute(IndexCommands.list(namespace));
    }
}
