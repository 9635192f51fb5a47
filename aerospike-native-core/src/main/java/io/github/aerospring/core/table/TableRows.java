package io.github.aerospring.core.table;

import java.util.ArrayList;
import java.util.List;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import io.github.aerospring.core.batch.BatchRows;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.execution.DataOperation;
import io.github.aerospring.core.record.RecordArguments;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The rows of a table as writes. Everything that can be wrong with a table is found here, before anything is sent. */
final class TableRows {

    private final Table table;
    private final TableWrite write;
    private final CellReader keys;
    private final List<Column<?>> columns = new ArrayList<>();
    private final List<CellReader> cells = new ArrayList<>();

    TableRows(Table table, TableWrite write) {
        this.table = table;
        this.write = write;
        Column<?> keyColumn = keyColumn(table, write.keyColumn());
        this.keys = CellReader.ofKeys(keyColumn);
        for (Column<?> column : table.columns()) {
            if (!column.name().startsWith("_")) {
                RecordArguments.binName(column.name());
                columns.add(column);
                cells.add(CellReader.ofBins(column));
            }
        }
        if (columns.isEmpty()) {
            throw new InvalidArgumentException("columns: " + table.columnNames()
                    + " (expected: at least one whose name does not start with an underscore)");
        }
        for (int row = 0; row < table.rowCount(); row++) {
            requireCells(keyColumn, row);
        }
    }

    private static Column<?> keyColumn(Table table, String name) {
        if (!table.columnNames().contains(name)) {
            throw InvalidArgumentException.of("keyColumn", name, "one of " + table.columnNames());
        }
        return table.column(name);
    }

    private void requireCells(Column<?> keyColumn, int row) {
        if (keyColumn.isMissing(row)) {
            throw new InvalidArgumentException(
                    "row " + row + ", key column '" + keyColumn.name() + "': missing (expected: a key)");
        }
        for (Column<?> column : columns) {
            if (!column.isMissing(row)) {
                return;
            }
        }
        throw new InvalidArgumentException("row " + row + ": all cells missing (expected: a value in at least one of "
                + table.columnNames() + ")");
    }

    int count() {
        return table.rowCount();
    }

    /** The write of the rows from {@code first} on, as many as a chunk has. */
    Command<List<BatchRecord>> chunk(int first) {
        int end = Math.min(count(), first + write.chunkSize());
        return BatchRows.command(
                new CommandTarget(DataOperation.BATCH_WRITE, write.namespace(), write.set()),
                () -> rows(first, end),
                write.policy().orElse(null),
                true,
                rows -> rows);
    }

    private List<BatchRecord> rows(int first, int end) {
        List<BatchRecord> rows = new ArrayList<>(end - first);
        for (int row = first; row < end; row++) {
            rows.add(new BatchWrite(write.rowPolicy().orElse(null), key(row), puts(row)));
        }
        return rows;
    }

    private Key key(int row) {
        return new Key(write.namespace(), write.set().isEmpty() ? null : write.set(), keys.cell(row));
    }

    private Operation[] puts(int row) {
        List<Operation> puts = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isMissing(row)) {
                puts.add(Operation.put(
                        new Bin(columns.get(i).name(), cells.get(i).cell(row))));
            }
        }
        return puts.toArray(Operation[]::new);
    }
}
