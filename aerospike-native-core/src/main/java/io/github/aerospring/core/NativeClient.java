package io.github.aerospring.core;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.aerospike.client.IAerospikeClient;
import io.github.aerospring.core.admin.AdminOperations;
import io.github.aerospring.core.batch.BatchOperations;
import io.github.aerospring.core.column.ColumnOperations;
import io.github.aerospring.core.policy.Policies;
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

    /** A builder, which makes and connects clients. */
    static NativeClientBuilder builder() {
        return new NativeClientBuilder();
    }

    /**
     * Connects; also again after a close, with the same settings.
     *
     * @return this
     * @throws io.github.aerospring.core.error.ClusterException if no seed answers, unless the configuration allows that
     * @throws io.github.aerospring.core.error.AdminException if the credentials are refused
     * @throws io.github.aerospring.core.error.ClientException unless the client is {@link ClientState#DISCONNECTED}
     */
    NativeClient connect();

    /** As {@link #connect()} as another user than the configured one. */
    NativeClient connect(String user, String password);

    /** As {@link #connect()} on a thread of its own; errors fail the future. */
    CompletableFuture<NativeClient> connectAsync();

    /** What the client can do at present. */
    ClientState state();

    /**
     * The same operations without blocking, over the same settings and observation.
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

    /** Indexes, truncation, UDF modules, users, roles and info requests. */
    AdminOperations admin();

    /** The state of the cluster. */
    ClusterView cluster();

    /** Official policies that start from the defaults of this client. */
    Policies policies();

    /** Whether a node answers an info request within the admin timeout; never throws. */
    boolean ping();

    /** Whether the client is open and knows an active node; sends nothing. */
    boolean isConnected();

    /** Names of the nodes that the client knows; sends nothing. */
    List<String> nodeNames();

    /** The official client, for what this one does not cover. It must not be closed; its errors are not translated. */
    IAerospikeClient unwrap();

    /**
     * Closes connections and event loops after asynchronous commands have ended. Later operations fail with
     * {@link io.github.aerospring.core.error.ClientClosedException}. Closing again does nothing.
     *
     * @throws io.github.aerospring.core.error.ClientException while another thread connects
     */
    @Override
    void close();
}
