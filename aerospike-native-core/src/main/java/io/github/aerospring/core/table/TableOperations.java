package io.github.aerospring.core.table;

import java.util.List;

import com.aerospike.client.Key;
import io.github.aerospring.core.column.ColumnBatch;
import io.github.aerospring.core.column.ColumnOperations;
import io.github.aerospring.core.column.ColumnSchema;
import io.github.aerospring.core.execution.CommandRunner;
import io.github.aerospring.core.query.QueryRequest;
import tech.tablesaw.api.Table;

/**
 * Records as Tablesaw tables. Columns: 8- and 16-bit integers as short, 32-bit as integer, 64-bit as long, floating point
 * numbers as float and double, truth values as boolean, text as string.
 *
 * <p>Cells without a value are zero or missing, as the schema says; empty text is always missing for Tablesaw. A bin whose
 * value Tablesaw takes for a missing cell is an overflow.
 */
public interface TableOperations extends CommandRunner {

    /**
     * Reads the bins of a schema for many keys; row {@code i} is key {@code i}, also if it was not read. Read a
     * {@link ColumnBatch} and use {@link #toTable} where result codes are needed.
     *
     * @throws io.github.aerospring.core.error.BinTypeException if a value does not fit its column, naming key, bin and
     *     value
     */
    default Table readTable(List<Key> keys, ColumnSchema schema) {
        ColumnOperations columns = this::execute;
        return toTable(columns.read(keys, schema));
    }

    /** Reads the bins of a schema from the records of a query, as {@link ColumnOperations#query}. */
    default Table readTable(QueryRequest request, ColumnSchema schema) {
        ColumnOperations columns = this::execute;
        return toTable(columns.query(request, schema));
    }

    /**
     * A view of a batch. Unless cells have to become missing, columns of 16- and 32-bit integers and of doubles share
     * the arrays of the batch, and changing them changes the batch; all other columns are copies.
     *
     * @throws io.github.aerospring.core.error.BinTypeException if Tablesaw takes a value for a missing cell
     */
    default Table toTable(ColumnBatch batch) {
        return TableColumns.table("records", batch);
    }

    /**
     * Writes the rows of a table, chunk by chunk. Short, integer and long columns are stored as integers, float and
     * double columns as floating point numbers, boolean and string columns as such. Missing cells are not written. A row
     * that fails has a result code.
     *
     * @throws io.github.aerospring.core.error.InvalidArgumentException before anything is sent: for a column of another
     *     type, a name that is no bin name, no key column, a missing key, a row without any value
     * @throws com.aerospike.client.AerospikeException if no row of a chunk has an answer; earlier chunks are written
     */
    default TableWriteResult writeTable(Table table, TableWrite write) {
        TableRows rows = new TableRows(table, write);
        TableWriteOutcome outcome = new TableWriteOutcome(rows.count(), write.progress());
        while (!outcome.isComplete()) {
            outcome.add(execute(rows.chunk(outcome.done())));
        }
        return outcome.result();
    }
}
