package io.github.aerospring.core.table;

import java.util.List;
import java.util.stream.Stream;

import com.aerospike.client.Key;
import io.github.aerospring.core.column.ColumnBatch;
import io.github.aerospring.core.column.ColumnCommands;
import io.github.aerospring.core.column.ColumnKind;
import io.github.aerospring.core.column.ColumnOperations;
import io.github.aerospring.core.column.ColumnSchema;
import io.github.aerospring.core.column.ColumnWrite;
import io.github.aerospring.core.column.ColumnWriteResult;
import io.github.aerospring.core.column.KeySet;
import io.github.aerospring.core.column.QueryChunks;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.CommandRunner;
import io.github.aerospring.core.execution.StreamCommand;
import io.github.aerospring.core.execution.StreamRunner;
import io.github.aerospring.core.query.QueryRequest;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.selection.Selection;

/**
 * Records as Tablesaw tables. Columns: 8- and 16-bit integers as short, 32-bit and unsigned 16-bit as integer, the wider
 * ones as long, floating point numbers as float and double, truth values as boolean, text, GeoJSON and objects as string,
 * points in time as instant (of milliseconds), dates as local date, bytes and vectors of bytes as {@link BytesColumn},
 * other vectors as {@link VectorColumn} and {@link DoubleVectorColumn}.
 *
 * <p>Cells without a value are zero or missing, as the schema says; empty text is always missing for Tablesaw. A bin whose
 * value Tablesaw takes for a missing cell is an overflow.
 */
public interface TableOperations extends CommandRunner, StreamRunner {

    /** Operations over two ways to run commands. */
    static TableOperations of(CommandRunner commands, StreamRunner streams) {
        return new TableOperations() {
            @Override
            public <T> T execute(Command<T> command) {
                return commands.execute(command);
            }

            @Override
            public <T> Stream<T> stream(StreamCommand<T> command) {
                return streams.stream(command);
            }
        };
    }

    /**
     * Reads the bins of a schema for many keys; row {@code i} is key {@code i}, also if it was not read. Read a
     * {@link ColumnBatch} and use {@link #toTable} where result codes are needed.
     *
     * @throws io.github.aerospring.core.error.BinTypeException if a value does not fit its column, naming key, bin and
     *     value
     */
    default Table readTable(List<Key> keys, ColumnSchema schema) {
        return readTable(KeySet.of(keys), schema);
    }

    /** As {@link #readTable(List, ColumnSchema)} for keys without an object each. */
    default Table readTable(KeySet keys, ColumnSchema schema) {
        return toTable(ColumnOperations.of(this, this).read(keys, schema));
    }

    /** Reads the bins of a schema from the records of a query, as {@link ColumnOperations#query}. */
    default Table readTable(QueryRequest request, ColumnSchema schema) {
        QueryChunks chunks = QueryChunks.defaults().withoutKeys().withoutMetadata();
        return toTable(ColumnOperations.of(this, this).query(request, schema, chunks));
    }

    /**
     * Reads a query as tables of some rows each, so that only one has to fit into memory.
     *
     * @return to be used in a try-with-resources statement: closing it early stops the query
     */
    default Stream<Table> streamTables(QueryRequest request, ColumnSchema schema, int rows) {
        QueryChunks chunks = QueryChunks.ofRows(rows).withoutKeys().withoutMetadata();
        return ColumnOperations.of(this, this).stream(request, schema, chunks).map(this::toTable);
    }

    /**
     * A view of a batch. Unless cells have to become missing, columns of shorts, ints, doubles, vectors and fixed bytes
     * share the arrays of the batch, and changing them changes the batch; all other columns are copies.
     *
     * @throws io.github.aerospring.core.error.BinTypeException if Tablesaw takes a value for a missing cell
     */
    default Table toTable(ColumnBatch batch) {
        return TableColumns.table("records", batch);
    }

    /** As {@link #toTable} with the columns {@code _rc}, {@code _gen} and {@code _ttl} (seconds, -1 = never) added. */
    default Table toTableWithMetadata(ColumnBatch batch) {
        return TableColumns.withMetadata(toTable(batch), batch);
    }

    /** As {@link #toTable} with only the rows that were read. */
    default Table toSuccessTable(ColumnBatch batch) {
        return toTable(batch).where(Selection.with(batch.successRows()));
    }

    /**
     * The schema that reads what {@link #writeTable} writes of a table: all its columns but those that start with an
     * underscore; vectors get the dimension of the column, bytes are blobs.
     *
     * @throws io.github.aerospring.core.error.InvalidArgumentException for a column of a type that is not written
     */
    default ColumnSchema schemaOf(Table table) {
        ColumnSchema.Builder schema = ColumnSchema.builder();
        for (Column<?> column : table.columns()) {
            if (!column.name().startsWith("_")) {
                ColumnKind kind = TableSource.kind(column);
                schema.column(column.name(), kind, kind.hasWidth() ? TableSource.width(column) : 1);
            }
        }
        return schema.build();
    }

    /**
     * Writes the rows of a table, chunk by chunk. Short, integer and long columns are stored as integers, float and
     * double columns as floating point numbers, boolean and string columns as such, instants as nanoseconds and dates as
     * days since 1970, bytes and vectors as blobs. A row that fails has a result code.
     *
     * @throws io.github.aerospring.core.error.InvalidArgumentException before anything is sent: for a column of another
     *     type, a name that is no bin name, no key column, a missing key, a row without any value
     * @throws com.aerospike.client.AerospikeException if no row has an answer
     */
    default ColumnWriteResult writeTable(Table table, ColumnWrite write) {
        Command<ColumnWriteResult> command = ColumnCommands.write(new TableSource(table), write);
        return table.rowCount() == 0 ? ColumnCommands.nothingWritten() : execute(command);
    }
}
