package io.github.aerospring.core.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.aerospike.client.query.IndexType;

/**
 * Administration of a cluster. Unlike data operations these are not observed. Errors are typed as everywhere; requests
 * that take longer than the admin timeout of the configuration fail.
 */
public interface AdminOperations {

    /** How long {@link #dropIndex(String, String, String)} waits. */
    Duration DROP_TIMEOUT = Duration.ofSeconds(30);

    /** Runs an administrative operation. */
    <T> T execute(AdminCommand<T> command);

    /** Removes all records of a namespace; it returns when the removal is in force, not when the space is free. */
    default void truncate(String namespace) {
        execute(Truncation.of(namespace, "", null));
    }

    /** Removes all records of a set, as {@link #truncate(String)}. An absent set is no error. */
    default void truncate(String namespace, String set) {
        execute(Truncation.of(namespace, InfoText.name("set", set), null));
    }

    /**
     * Removes the records of a set whose last update was before an instant.
     *
     * @param set empty for the whole namespace
     * @param before in nanosecond precision and not in the future, by the clock of the server
     */
    default void truncate(String namespace, String set, Instant before) {
        execute(Truncation.of(namespace, set, before));
    }

    /** Sends an info command to one node and returns its response as it is, also if it reports an error. */
    default String info(String command) {
        return execute(InfoText.one(command));
    }

    /** Sends an info command to every node; responses by node name. */
    default Map<String, String> infoAll(String command) {
        return execute(InfoText.all(command));
    }

    /**
     * Creates a secondary index on a bin and waits until it can be used.
     *
     * @param set empty for the whole namespace
     * @throws io.github.aerospring.core.error.IndexAlreadyExistsException if it exists
     * @throws io.github.aerospring.core.error.AerospikeTimeoutException if it is not complete after
     *     {@link IndexRequest#buildTimeout()}; the server goes on building it
     */
    default void createIndex(String namespace, String set, String name, String bin, IndexType type) {
        createIndex(IndexRequest.builder(namespace, set, name, type).bin(bin).build());
    }

    /** Creates a secondary index, as {@link #createIndex(String, String, String, String, IndexType)}. */
    default void createIndex(IndexRequest request) {
        execute(IndexCommands.create(request));
    }

    /**
     * Drops a secondary index and waits at most {@link #DROP_TIMEOUT} until all nodes have done so. Servers from 8.1 on
     * accept the name of an absent index.
     *
     * @param set empty for the whole namespace
     * @throws io.github.aerospring.core.error.IndexNotFoundException from older servers, if it does not exist
     */
    default void dropIndex(String namespace, String set, String name) {
        execute(IndexCommands.drop(namespace, set, name, DROP_TIMEOUT));
    }

    /** The secondary indexes of a namespace, as one node knows them. */
    default List<IndexDescription> indexes(String namespace) {
        return execute(IndexCommands.list(namespace));
    }
}
