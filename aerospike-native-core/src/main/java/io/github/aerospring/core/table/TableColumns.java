package io.github.aerospring.core.table;

import java.util.EnumMap;
import java.util.Map;

import io.github.aerospring.core.column.Column;
import io.github.aerospring.core.column.ColumnBatch;
import io.github.aerospring.core.column.ColumnKind;
import io.github.aerospring.core.column.MissingPolicy;
import io.github.aerospring.core.column.OverflowPolicy;
import io.github.aerospring.core.error.BinTypeException;
import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.shorts.ShortArrayList;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Tablesaw columns of a batch. 16- and 32-bit integers and doubles share the array of the batch; the other Tablesaw
 * columns can only copy. A present value that Tablesaw takes for a missing one (the smallest short, int or long) would
 * change its meaning without notice and is therefore an overflow.
 */
final class TableColumns {

    private static final Map<ColumnKind, View> VIEWS = new EnumMap<>(ColumnKind.class);

    static {
        VIEWS.put(ColumnKind.INT8, (batch, column) -> ShortColumn.create(column.name(), widened(batch, column)));
        VIEWS.put(ColumnKind.INT16, TableColumns::shorts);
        VIEWS.put(ColumnKind.INT32, TableColumns::ints);
        VIEWS.put(ColumnKind.INT64, TableColumns::longs);
        VIEWS.put(
                ColumnKind.FLOAT32, (batch, column) -> FloatColumn.create(column.name(), batch.floats(column.name())));
        VIEWS.put(ColumnKind.FLOAT64, TableColumns::doubles);
        VIEWS.put(
                ColumnKind.BOOLEAN,
                (batch, column) -> BooleanColumn.create(column.name(), batch.booleans(column.name())));
        VIEWS.put(
                ColumnKind.STRING, (batch, column) -> StringColumn.create(column.name(), batch.strings(column.name())));
    }

    private TableColumns() {}

    static Table table(String name, ColumnBatch batch) {
        Table table = Table.create(name);
        for (Column column : batch.schema().columns()) {
            View view = VIEWS.get(column.kind());
            if (view == null) {
                throw new AssertionError("no table column for " + column.kind());
            }
            tech.tablesaw.columns.Column<?> cells = view.of(batch, column);
            if (batch.schema().missing() == MissingPolicy.MISSING) {
                markMissing(batch, column, cells);
            }
            table.addColumns(cells);
        }
        return table;
    }

    private static void markMissing(ColumnBatch batch, Column column, tech.tablesaw.columns.Column<?> cells) {
        for (int row = 0; row < batch.rows(); row++) {
            if (!batch.isPresent(row, column.name())) {
                cells.setMissing(row);
            }
        }
    }

    private static short[] widened(ColumnBatch batch, Column column) {
        byte[] narrow = batch.bytes(column.name());
        short[] wide = new short[narrow.length];
        for (int row = 0; row < narrow.length; row++) {
            wide[row] = narrow[row];
        }
        return wide;
    }

    private static ShortColumn shorts(ColumnBatch batch, Column column) {
        short[] cells = batch.shorts(column.name());
        for (int row = 0; row < cells.length; row++) {
            if (cells[row] == Short.MIN_VALUE) {
                refuseSentinel(batch, column, row, Short.MIN_VALUE);
            }
        }
        return new SharedShorts(column.name(), isShared(batch) ? cells : cells.clone());
    }

    private static IntColumn ints(ColumnBatch batch, Column column) {
        int[] cells = batch.ints(column.name());
        for (int row = 0; row < cells.length; row++) {
            if (cells[row] == Integer.MIN_VALUE) {
                refuseSentinel(batch, column, row, Integer.MIN_VALUE);
            }
        }
        return new SharedInts(column.name(), isShared(batch) ? cells : cells.clone());
    }

    private static LongColumn longs(ColumnBatch batch, Column column) {
        long[] cells = batch.longs(column.name());
        for (int row = 0; row < cells.length; row++) {
            if (cells[row] == Long.MIN_VALUE) {
                refuseSentinel(batch, column, row, Long.MIN_VALUE);
            }
        }
        return LongColumn.create(column.name(), cells);
    }

    private static DoubleColumn doubles(ColumnBatch batch, Column column) {
        double[] cells = batch.doubles(column.name());
        return new SharedDoubles(column.name(), isShared(batch) ? cells : cells.clone());
    }

    /** Cells that become missing are overwritten, which the batch must not notice. */
    private static boolean isShared(ColumnBatch batch) {
        return batch.schema().missing() == MissingPolicy.ZERO;
    }

    private static void refuseSentinel(ColumnBatch batch, Column column, int row, long value) {
        if (batch.schema().overflow() == OverflowPolicy.ERROR) {
            throw new BinTypeException(
                    "bin '" + column.bin() + "' of " + batch.keys().get(row) + ": '" + value
                            + "' (expected: another value for table column '" + column.name() + "' " + column.kind()
                            + ", Tablesaw takes this one for a missing cell)");
        }
    }

    private interface View {
        tech.tablesaw.columns.Column<?> of(ColumnBatch batch, Column column);
    }

    private static final class SharedShorts extends ShortColumn {
        SharedShorts(String name, short[] cells) {
            super(name, ShortArrayList.wrap(cells));
        }
    }

    private static final class SharedInts extends IntColumn {
        SharedInts(String name, int[] cells) {
            super(name, IntArrayList.wrap(cells));
        }
    }

    private static final class SharedDoubles extends DoubleColumn {
        SharedDoubles(String name, double[] cells) {
            super(name, DoubleArrayList.wrap(cells));
        }
    }
}
