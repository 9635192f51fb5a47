package io.github.aerospring.core.column;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.aerospike.client.Key;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.execution.AsyncCommandRunner;
import io.github.aerospring.core.query.QueryRequest;

/** Columnar reads without blocking; the twin of {@link ColumnOperations}. */
public interface AsyncColumnOperations extends AsyncCommandRunner {

    /**
     * Reads the bins of a schema for many keys.
     *
     * @see ColumnOperations#read(List, ColumnSchema)
     */
    default CompletableFuture<ColumnBatch> read(List<Key> keys, ColumnSchema schema) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(ColumnCommands.empty(schema))
                : prepareAndExecute(() -> ColumnCommands.read(keys, schema, null));
    }

    /**
     * As {@link #read(List, ColumnSchema)} with a policy of this call.
     *
     * @see ColumnOperations#read(List, ColumnSchema, BatchPolicy)
     */
    default CompletableFuture<ColumnBatch> read(List<Key> keys, ColumnSchema schema, BatchPolicy policy) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(ColumnCommands.empty(schema))
                : prepareAndExecute(() -> ColumnCommands.read(keys, schema, policy));
    }

    /**
     * Reads the bins of a schema from the records of a query, in no particular order. The schema names the bins, the
     * request must not.
     *
     * @see ColumnOperations#query(QueryRequest, ColumnSchema)
     */
    default CompletableFuture<ColumnBatch> query(QueryRequest request, ColumnSchema schema) {
        return prepareAndExecute(() -> ColumnCommands.query(request, schema));
    }
}
