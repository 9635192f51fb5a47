package io.github.aerospring.core;

import io.github.aerospring.core.batch.AsyncBatchOperations;
import io.github.aerospring.core.column.AsyncColumnOperations;
import io.github.aerospring.core.query.AsyncQueryOperations;
import io.github.aerospring.core.record.AsyncRecordOperations;
import io.github.aerospring.core.table.AsyncTableOperations;

/**
 * The operations of {@link NativeClient} as futures. Commands are sent and answered by event loops, no thread waits for
 * them. Futures are completed on the callback executor of the client, never on an event loop, so dependent stages may
 * block. Cancelling a future drops its result; the command goes on.
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
}
