package io.github.aerospring.core.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
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
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.dates.PackedLocalDate;
import tech.tablesaw.columns.instant.PackedInstant;

/**
 * Tablesaw columns of a batch. Short, int, double and vector columns share the array of the batch; the other Tablesaw
 * columns can only copy. A present value that Tablesaw takes for a missing one (the smallest short, int or long) would
 * change its meaning without notice and is therefore an overflow.
 */
final class TableColumns {

    private static final long NANOS = 1_000_000_000L;
    private static final Map<ColumnKind, View> VIEWS = new EnumMap<>(ColumnKind.class);

    static {
        VIEWS.put(ColumnKind.INT8, TableColumns::bytes);
        VIEWS.put(ColumnKind.INT16, TableColumns::shorts);
        VIEWS.put(ColumnKind.UINT8, TableColumns::shorts);
        VIEWS.put(ColumnKind.INT32, TableColumns::ints);
        VIEWS.put(ColumnKind.UINT16, TableColumns::ints);
        VIEWS.put(ColumnKind.INT64, TableColumns::longs);
        VIEWS.put(ColumnKind.UINT32, TableColumns::longs);
        VIEWS.put(ColumnKind.UINT64, TableColumns::longs);
        VIEWS.put(ColumnKind.FLOAT16, TableColumns::floats);
        VIEWS.put(ColumnKind.FLOAT32, TableColumns::floats);
        VIEWS.put(ColumnKind.FLOAT64, TableColumns::doubles);
        VIEWS.put(ColumnKind.BOOLEAN, TableColumns::booleans);
        VIEWS.put(ColumnKind.STRING, TableTexts::column);
        VIEWS.put(ColumnKind.GEOJSON, TableTexts::column);
        VIEWS.put(ColumnKind.OBJECT, TableTexts::objects);
        VIEWS.put(ColumnKind.FIXED_BYTES, TableColumns::fixedBytes);
        VIEWS.put(ColumnKind.VECTOR_INT8, TableColumns::fixedBytes);
        VIEWS.put(ColumnKind.BLOB, TableColumns::blobs);
        VIEWS.put(ColumnKind.VECTOR_FLOAT32, TableColumns::vectors);
        VIEWS.put(ColumnKind.VECTOR_FLOAT64, TableColumns::doubleVectors);
        VIEWS.put(ColumnKind.INSTANT, TableColumns::instants);
        VIEWS.put(ColumnKind.LOCAL_DATE, TableColumns::dates);
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

    /** Adds what is known of the rows besides their bins. */
    static Table withMetadata(Table table, ColumnBatch batch) {
        int from = batch.offset();
        int to = from + batch.rows();
        return table.addColumns(
                IntColumn.create("_rc", Arrays.copyOfRange(batch.resultCodes(), from, to)),
                IntColumn.create("_gen", Arrays.copyOfRange(batch.generations(), from, to)),
                LongColumn.create("_ttl", batch.timesToLive()));
    }

    private static void markMissing(ColumnBatch batch, Column column, tech.tablesaw.columns.Column<?> cells) {
        for (int row = 0; row < batch.rows(); row++) {
            if (!batch.isPresent(row, column.name())) {
                cells.setMissing(row);
            }
        }
    }

    /** Cells that become missing are overwritten, and a slice has other rows before and behind. */
    private static boolean isShared(ColumnBatch batch, int length) {
        return batch.schema().missing() == MissingPolicy.ZERO && length == batch.rows();
    }

    private static int first(ColumnBatch batch, int width) {
        return batch.offset() * width;
    }

    private static int end(ColumnBatch batch, int width) {
        return (batch.offset() + batch.rows()) * width;
    }

    private static ShortColumn bytes(ColumnBatch batch, Column column) {
        byte[] narrow = batch.bytes(column.name());
        short[] wide = new short[batch.rows()];
        for (int row = 0; row < wide.length; row++) {
            wide[row] = narrow[batch.offset() + row];
        }
        return new SharedShorts(column.name(), wide);
    }

    private static ShortColumn shorts(ColumnBatch batch, Column column) {
        short[] cells = batch.shorts(column.name());
        if (!isShared(batch, cells.length)) {
            cells = Arrays.copyOfRange(cells, first(batch, 1), end(batch, 1));
        }
        for (int row = 0; row < cells.length; row++) {
            if (cells[row] == Short.MIN_VALUE) {
                refuseSentinel(batch, column, row, Short.MIN_VALUE);
            }
        }
        return new SharedShorts(column.name(), cells);
    }

    private static IntColumn ints(ColumnBatch batch, Column column) {
        int[] cells = batch.ints(column.name());
        if (!isShared(batch, cells.length)) {
            cells = Arrays.copyOfRange(cells, first(batch, 1), end(batch, 1));
        }
        for (int row = 0; row < cells.length; row++) {
            if (cells[row] == Integer.MIN_VALUE) {
                refuseSentinel(batch, column, row, Integer.MIN_VALUE);
            }
        }
        return new SharedInts(column.name(), cells);
    }

    private static LongColumn longs(ColumnBatch batch, Column column) {
        long[] cells = batch.longs(column.name());
        if (cells.length != batch.rows()) {
            cells = Arrays.copyOfRange(cells, first(batch, 1), end(batch, 1));
        }
        for (int row = 0; row < cells.length; row++) {
            if (cells[row] == Long.MIN_VALUE) {
                refuseSentinel(batch, column, row, Long.MIN_VALUE);
            }
        }
        return LongColumn.create(column.name(), cells);
    }

    private static FloatColumn floats(ColumnBatch batch, Column column) {
        float[] cells = batch.floats(column.name());
        return FloatColumn.create(
                column.name(),
                cells.length == batch.rows() ? cells : Arrays.copyOfRange(cells, first(batch, 1), end(batch, 1)));
    }

    private static DoubleColumn doubles(ColumnBatch batch, Column column) {
        double[] cells = batch.doubles(column.name());
        return new SharedDoubles(
                column.name(),
                isShared(batch, cells.length) ? cells : Arrays.copyOfRange(cells, first(batch, 1), end(batch, 1)));
    }

    private static BooleanColumn booleans(ColumnBatch batch, Column column) {
        return BooleanColumn.create(
                column.name(), Arrays.copyOfRange(batch.booleans(column.name()), first(batch, 1), end(batch, 1)));
    }

    private static BytesColumn fixedBytes(ColumnBatch batch, Column column) {
        byte[] cells = batch.bytes(column.name());
        int width = column.width();
        return BytesColumn.fixed(
                column.name(),
                isShared(batch, cells.length / width)
                        ? cells
                        : Arrays.copyOfRange(cells, first(batch, width), end(batch, width)),
                width,
                batch.rows(),
                new BitSet());
    }

    private static BytesColumn blobs(ColumnBatch batch, Column column) {
        return BytesColumn.of(
                column.name(), Arrays.copyOfRange(batch.blobs(column.name()), first(batch, 1), end(batch, 1)));
    }

    private static VectorColumn vectors(ColumnBatch batch, Column column) {
        float[] cells = batch.floats(column.name());
        int width = column.width();
        return VectorColumn.of(
                column.name(),
                isShared(batch, cells.length / width)
                        ? cells
                        : Arrays.copyOfRange(cells, first(batch, width), end(batch, width)),
                width,
                batch.rows(),
                new BitSet());
    }

    private static DoubleVectorColumn doubleVectors(ColumnBatch batch, Column column) {
        double[] cells = batch.doubles(column.name());
        int width = column.width();
        return DoubleVectorColumn.of(
                column.name(),
                isShared(batch, cells.length / width)
                        ? cells
                        : Arrays.copyOfRange(cells, first(batch, width), end(batch, width)),
                width,
                batch.rows(),
                new BitSet());
    }

    private static InstantColumn instants(ColumnBatch batch, Column column) {
        long[] nanos = batch.longs(column.name());
        long[] packed = new long[batch.rows()];
        for (int row = 0; row < packed.length; row++) {
            long time = nanos[batch.offset() + row];
            packed[row] =
                    PackedInstant.pack(Instant.ofEpochSecond(Math.floorDiv(time, NANOS), Math.floorMod(time, NANOS)));
        }
        return InstantColumn.createInternal(column.name(), packed);
    }

    private static DateColumn dates(ColumnBatch batch, Column column) {
        int[] days = batch.ints(column.name());
        int[] packed = new int[batch.rows()];
        for (int row = 0; row < packed.length; row++) {
            LocalDate date = LocalDate.ofEpochDay(days[batch.offset() + row]);
            packed[row] = PackedLocalDate.pack(date);
        }
        return DateColumn.createInternal(column.name(), packed);
    }

    private static void refuseSentinel(ColumnBatch batch, Column column, int row, long value) {
        if (batch.schema().overflow() == OverflowPolicy.ERROR) {
            Object subject = batch.hasKeys() ? batch.keys().get(row) : "row " + row;
            throw new BinTypeException("bin '" + column.bin() + "' of " + subject + ": '" + value
                    + "' (expected: another value for table column '" + column.name() + "' " + column.kind()
                    + ", Tablesaw takes this one for a missing cell)");
        }
    }

    @FunctionalInterface
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
