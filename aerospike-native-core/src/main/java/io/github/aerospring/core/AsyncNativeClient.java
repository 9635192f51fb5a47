package io.github.aerospring.core;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.github.aerospring.core.admin.AsyncAdminOperations;
import io.github.aerospring.core.batch.AsyncBatchOperations;
import io.github.aerospring.core.column.AsyncColumnOperations;
import io.github.aerospring.core.query.AsyncQueryOperations;
import io.github.aerospring.core.record.AsyncRecordOperations;
import io.github.aerospring.core.table.AsyncTableOperations;

/**
 * The operations of {@link NativeClient} as futures. Commands are sent and answered by event loops, no thread waits for
 * them; what the official client has in blocking form only (administration, background jobs, aggregation) waits on a few
 * threads of its own. Futures are completed on the callback executor of the client, never on an event loop, so dependent
 * stages may block; the observation that was current for the caller is current there too.
 *
 * <p>Cancelling a future before its command was sent keeps it from being sent, later it drops the result. The time limit
 * of the policy counts from the call. The client is closed by {@link NativeClient#close()}, which waits for commands that
 * were sent.
 */
public interface AsyncNativeClient extends AsyncRecordOperations, AsyncBatchOperations, AsyncQueryOperations {

    /** Columnar reads into primitive arrays. */
    AsyncColumnOperations columns();

    /**
     * Tablesaw tables.
     *
     * @throws io.github.aerospring.core.error.ClientException if {@code tech.tablesaw:tablesaw-core} is not on the class
     *     path
     */
    AsyncTableOperations tables();

    /** Indexes, truncation, UDF modules, users, roles and info requests. */
    AsyncAdminOperations admin();

    /** Whether the client is open and knows an active node; sends nothing and does not wait. */
    boolean isConnected();

    /** Whether a node answers; never fails. */
    CompletableFuture<Boolean> ping();

    /** Names of the nodes that the client knows. */
    CompletableFuture<List<String>> nodeNames();
}
