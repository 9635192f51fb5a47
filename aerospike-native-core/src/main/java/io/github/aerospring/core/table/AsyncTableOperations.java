package io.github.aerospring.core.table;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import io.github.aerospring.core.column.AsyncColumnOperations;
import io.github.aerospring.core.column.ColumnBatch;
import io.github.aerospring.core.column.ColumnCommands;
import io.github.aerospring.core.column.ColumnSchema;
import io.github.aerospring.core.column.ColumnWrite;
import io.github.aerospring.core.column.ColumnWriteResult;
import io.github.aerospring.core.column.KeySet;
import io.github.aerospring.core.column.QueryChunks;
import io.github.aerospring.core.execution.AsyncCommandRunner;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.query.QueryRequest;
import tech.tablesaw.api.Table;

/** Records as Tablesaw tables as futures; the twin of {@link TableOperations}. */
public interface AsyncTableOperations extends AsyncCommandRunner {

    /**
     * Reads the bins of a schema for many keys.
     *
     * @see TableOperations#readTable(List, ColumnSchema)
     */
    default CompletableFuture<Table> readTable(List<Key> keys, ColumnSchema schema) {
        AsyncColumnOperations columns = this::execute;
        return columns.read(keys, schema).thenApply(AsyncTableOperations::view);
    }

    /**
     * Reads the bins of a schema for a set of keys.
     *
     * @see TableOperations#readTable(KeySet, ColumnSchema)
     */
    default CompletableFuture<Table> readTable(KeySet keys, ColumnSchema schema) {
        AsyncColumnOperations columns = this::execute;
        return columns.read(keys, schema).thenApply(AsyncTableOperations::view);
    }

    /**
     * Reads the bins of a schema from the records of a query.
     *
     * @see TableOperations#readTable(QueryRequest, ColumnSchema)
     */
    default CompletableFuture<Table> readTable(QueryRequest request, ColumnSchema schema) {
        AsyncColumnOperations columns = this::execute;
        QueryChunks chunks = QueryChunks.defaults().withoutKeys().withoutMetadata();
        return columns.query(request, schema, chunks).thenApply(AsyncTableOperations::view);
    }

    /**
     * Writes the rows of a table, which must not change meanwhile.
     *
     * @see TableOperations#writeTable(Table, ColumnWrite)
     */
    default CompletableFuture<ColumnWriteResult> writeTable(Table table, ColumnWrite write) {
        Command<ColumnWriteResult> command;
        try {
            command = ColumnCommands.write(new TableSource(table), write);
        } catch (AerospikeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
        return table.rowCount() == 0
                ? CompletableFuture.completedFuture(ColumnCommands.nothingWritten())
                : execute(command);
    }

    private static Table view(ColumnBatch batch) {
        return TableColumns.table("records", batch);
    }
}
