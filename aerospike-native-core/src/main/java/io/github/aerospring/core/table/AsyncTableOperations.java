package io.github.aerospring.core.table;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import io.github.aerospring.core.column.AsyncColumnOperations;
import io.github.aerospring.core.column.ColumnBatch;
import io.github.aerospring.core.column.ColumnSchema;
import io.github.aerospring.core.execution.AsyncCommandRunner;
import io.github.aerospring.core.query.QueryRequest;
import tech.tablesaw.api.Table;

/** Records as Tablesaw tables without blocking; the twin of {@link TableOperations}. */
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
     * Reads the bins of a schema from the records of a query.
     *
     * @see TableOperations#readTable(QueryRequest, ColumnSchema)
     */
    default CompletableFuture<Table> readTable(QueryRequest request, ColumnSchema schema) {
        AsyncColumnOperations columns = this::execute;
        return columns.query(request, schema).thenApply(AsyncTableOperations::view);
    }

    /**
     * Writes the rows of a table, one chunk after the other. The table must not change meanwhile.
     *
     * @see TableOperations#writeTable(Table, TableWrite)
     */
    default CompletableFuture<TableWriteResult> writeTable(Table table, TableWrite write) {
        TableRows rows;
        try {
            rows = new TableRows(table, write);
        } catch (AerospikeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
        return remaining(rows, new TableWriteOutcome(rows.count(), write.progress()));
    }

    private CompletableFuture<TableWriteResult> remaining(TableRows rows, TableWriteOutcome outcome) {
        return outcome.isComplete()
                ? CompletableFuture.completedFuture(outcome.result())
                : execute(rows.chunk(outcome.done())).thenCompose(answered -> remaining(rows, outcome.add(answered)));
    }

    private static Table view(ColumnBatch batch) {
        return TableColumns.table("records", batch);
    }
}
