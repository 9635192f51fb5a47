package io.github.aerospring.core.column;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

import com.aerospike.client.Key;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.execution.AsyncCommandRunner;
import io.github.aerospring.core.query.QueryRequest;

/**
 * Columnar reads and writes as futures; the twin of {@link ColumnOperations}. The calling thread does not wait; a thread
 * of the official client does, for each operation under way.
 */
public interface AsyncColumnOperations extends AsyncCommandRunner {

    /**
     * Reads the bins of a schema for many keys.
     *
     * @see ColumnOperations#read(List, ColumnSchema)
     */
    default CompletableFuture<ColumnBatch> read(List<Key> keys, ColumnSchema schema) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(ColumnCommands.empty(schema))
                : prepareAndExecute(() -> ColumnCommands.read(KeySet.of(keys), schema, null));
    }

    /**
     * As {@link #read(List, ColumnSchema)} with a policy of this call.
     *
     * @see ColumnOperations#read(List, ColumnSchema, BatchPolicy)
     */
    default CompletableFuture<ColumnBatch> read(List<Key> keys, ColumnSchema schema, BatchPolicy policy) {
        return keys.isEmpty()
                ? CompletableFuture.completedFuture(ColumnCommands.empty(schema))
                : prepareAndExecute(() -> ColumnCommands.read(KeySet.of(keys), schema, policy));
    }

    /**
     * Reads the bins of a schema for a set of keys.
     *
     * @see ColumnOperations#read(KeySet, ColumnSchema)
     */
    default CompletableFuture<ColumnBatch> read(KeySet keys, ColumnSchema schema) {
        return keys.size() == 0
                ? CompletableFuture.completedFuture(ColumnCommands.empty(schema))
                : prepareAndExecute(() -> ColumnCommands.read(keys, schema, null));
    }

    /**
     * As {@link #read(KeySet, ColumnSchema)} with a policy of this call.
     *
     * @see ColumnOperations#read(KeySet, ColumnSchema, BatchPolicy)
     */
    default CompletableFuture<ColumnBatch> read(KeySet keys, ColumnSchema schema, BatchPolicy policy) {
        return keys.size() == 0
                ? CompletableFuture.completedFuture(ColumnCommands.empty(schema))
                : prepareAndExecute(() -> ColumnCommands.read(keys, schema, policy));
    }

    /**
     * Reads the bins of a schema from the records of a query.
     *
     * @see ColumnOperations#query(QueryRequest, ColumnSchema)
     */
    default CompletableFuture<ColumnBatch> query(QueryRequest request, ColumnSchema schema) {
        return query(request, schema, QueryChunks.defaults());
    }

    /**
     * As {@link #query(QueryRequest, ColumnSchema)} with options.
     *
     * @see ColumnOperations#query(QueryRequest, ColumnSchema, QueryChunks)
     */
    default CompletableFuture<ColumnBatch> query(QueryRequest request, ColumnSchema schema, QueryChunks chunks) {
        return prepareAndExecute(() -> ColumnCommands.query(request, schema, chunks));
    }

    /**
     * Publishes a query chunk by chunk; each subscription runs it anew. No more chunks are read than were requested, but
     * see {@link ColumnOperations#stream(QueryRequest, ColumnSchema, QueryChunks)} for who waits too long. Chunks come on
     * a thread of the official client, one at a time, the end on the callback executor.
     *
     * @throws io.github.aerospring.core.error.InvalidArgumentException if the request names bins
     */
    default Flow.Publisher<ColumnBatch> publish(QueryRequest request, ColumnSchema schema, QueryChunks chunks) {
        return new ChunkPublisher(this, new ColumnScan(request, schema, chunks));
    }

    /**
     * Writes the rows of a batch, whose arrays must not change meanwhile.
     *
     * @see ColumnOperations#write(ColumnBatch, ColumnWrite)
     */
    default CompletableFuture<ColumnWriteResult> write(ColumnBatch batch, ColumnWrite write) {
        return batch.rows() == 0
                ? CompletableFuture.completedFuture(ColumnCommands.nothingWritten())
                : prepareAndExecute(() -> ColumnCommands.write(batch, write));
    }
}
