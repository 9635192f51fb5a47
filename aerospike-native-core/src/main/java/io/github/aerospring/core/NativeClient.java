package io.github.aerospring.core;

import java.util.List;

import com.aerospike.client.IAerospikeClient;
import io.github.aerospring.core.admin.AdminOperations;
import io.github.aerospring.core.batch.BatchOperations;
import io.github.aerospring.core.column.ColumnOperations;
import io.github.aerospring.core.query.QueryOperations;
import io.github.aerospring.core.record.RecordOperations;
import io.github.aerospring.core.table.TableOperations;

/**
 * A connection to an Aerospike cluster, safe for use by many threads; an application needs one. Every operation here
 * blocks its thread; {@link #async()} has the same ones without blocking. All errors are types of
 * {@code io.github.aerospring.core.error}, which extend the official {@code AerospikeException}.
 *
 * <pre>{@code
 * try (NativeClient client = NativeClient.builder()
 *         .configuration(ClientConfiguration.of("127.0.0.1:3000"))
 *         .connect()) {
 *     Key key = new Key("test", "users", "ada");
 *     client.put(key, new Bin("age", 36));
 *     int age = client.get(key).bin("age", Integer.class);
 * }
 * }</pre>
 */
public interface NativeClient extends RecordOperations, BatchOperations, QueryOperations, AutoCloseable {

    /** A builder, which connects. */
    static NativeClientBuilder builder() {
        return new NativeClientBuilder();
    }

    /**
     * The same operations without blocking, over the same connections settings and observation.
     *
     * @throws io.github.aerospring.core.error.ClientException if the client was configured without event loops
     */
    AsyncNativeClient async();

    /** Columnar reads into primitive arrays. */
    ColumnOperations columns();

    /**
     * Tablesaw tables.
     *
     * @throws io.github.aerospring.core.error.ClientException if {@code tech.tablesaw:tablesaw-core} is not on the class
     *     path
     */
    TableOperations tables();

    /** Indexes, truncation and info requests. */
    AdminOperations admin();

    /** The state of the cluster. */
    ClusterView cluster();

    /** Whether the client is open and knows an active node; sends nothing. */
    boolean isConnected();

    /** Names of the nodes that the client knows; sends nothing. */
    List<String> nodeNames();

    /** The official client, for what this one does not cover. It must not be closed; its errors are not translated. */
    IAerospikeClient unwrap();

    /**
     * Closes connections and event loops after asynchronous commands have ended. Later operations fail with
     * {@link io.github.aerospring.core.error.ClientClosedException}. Closing again does nothing.
     */
    @Override
    void close();
}
