package io.github.aerospring.core.table;

import java.time.Instant;

import io.github.aerospring.core.internal.wire.CellSource;
import io.github.aerospring.core.internal.wire.Particles;
import io.github.aerospring.core.internal.wire.WireBytes;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/** Cells of Tablesaw columns as they are stored: one class per Tablesaw column class, without copies. */
final class TableCells {

    private static final long NANOS = 1_000_000_000L;

    private TableCells() {}

    /** Reads a number of a row. */
    @FunctionalInterface
    interface LongCell {
        long at(int row);
    }

    static CellSource shorts(ShortColumn column) {
        return new Integers(column, column::getShort);
    }

    static CellSource ints(IntColumn column) {
        return new Integers(column, column::getInt);
    }

    static CellSource longs(LongColumn column) {
        return new Longs(column);
    }

    static CellSource dates(DateColumn column) {
        return new Integers(column, row -> column.get(row).toEpochDay());
    }

    static CellSource instants(InstantColumn column) {
        return new Integers(column, row -> nanos(column.get(row)));
    }

    private static long nanos(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), NANOS), time.getNano());
    }

    static CellSource floats(FloatColumn column) {
        return new Floats(column);
    }

    static CellSource doubles(DoubleColumn column) {
        return new Doubles(column);
    }

    static CellSource booleans(BooleanColumn column) {
        return new Booleans(column);
    }

    static CellSource strings(StringColumn column) {
        return new Texts(column);
    }

    static CellSource arrays(ArrayColumn<?, ?> column) {
        return new Blobs(column);
    }

    /** Numbers, all stored in eight bytes. */
    private abstract static class Numbers implements CellSource {

        private final Column<?> cells;
        private final int particle;

        Numbers(Column<?> cells, int particle) {
            this.cells = cells;
            this.particle = particle;
        }

        @Override
        public boolean isPresent(int row) {
            return !cells.isMissing(row);
        }

        @Override
        public final int type(int row) {
            return particle;
        }

        @Override
        public final int maxSize(int row) {
            return Long.BYTES;
        }

        @Override
        public final int fixedSize() {
            return Long.BYTES;
        }
    }

    private static final class Integers extends Numbers {

        private final LongCell cell;

        Integers(Column<?> column, LongCell cell) {
            super(column, Particles.INTEGER);
            this.cell = cell;
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            WireBytes.putLong(target, offset, cell.at(row));
            return Long.BYTES;
        }
    }

    private static final class Floats extends Numbers {

        private final FloatColumn column;

        Floats(FloatColumn column) {
            super(column, Particles.DOUBLE);
            this.column = column;
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            WireBytes.putDouble(target, offset, column.getFloat(row));
            return Double.BYTES;
        }
    }

    /** The most usual numbers: loops of their own, which the compiler can see through. */
    private static final class Longs extends Numbers {

        private final LongColumn column;

        Longs(LongColumn column) {
            super(column, Particles.INTEGER);
            this.column = column;
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            WireBytes.putLong(target, offset, column.getLong(row));
            return Long.BYTES;
        }

        @Override
        public void write(int[] order, int from, int to, byte[] target, int offset, int step) {
            int next = offset;
            for (int i = from; i < to; i++) {
                WireBytes.putLong(target, next, column.getLong(order[i]));
                next += step;
            }
        }
    }

    /** As {@link Longs}. */
    private static final class Doubles extends Numbers {

        private final DoubleColumn column;

        Doubles(DoubleColumn column) {
            super(column, Particles.DOUBLE);
            this.column = column;
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            WireBytes.putDouble(target, offset, column.getDouble(row));
            return Double.BYTES;
        }

        @Override
        public void write(int[] order, int from, int to, byte[] target, int offset, int step) {
            int next = offset;
            for (int i = from; i < to; i++) {
                WireBytes.putDouble(target, next, column.getDouble(order[i]));
                next += step;
            }
        }
    }

    private record Booleans(BooleanColumn column) implements CellSource {

        @Override
        public boolean isPresent(int row) {
            return !column.isMissing(row);
        }

        @Override
        public int type(int row) {
            return Particles.BOOL;
        }

        @Override
        public int maxSize(int row) {
            return 1;
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            target[offset] = column.getByte(row);
            return 1;
        }
    }

    private record Texts(StringColumn column) implements CellSource {

        @Override
        public boolean isPresent(int row) {
            return !column.isMissing(row);
        }

        @Override
        public int type(int row) {
            return Particles.STRING;
        }

        @Override
        public int maxSize(int row) {
            return WireBytes.maxUtf8(column.get(row));
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            return WireBytes.putUtf8(target, offset, column.get(row));
        }
    }

    private record Blobs(ArrayColumn<?, ?> column) implements CellSource {

        @Override
        public boolean isPresent(int row) {
            return !column.isMissing(row);
        }

        @Override
        public int type(int row) {
            return Particles.BLOB;
        }

        @Override
        public int maxSize(int row) {
            return column.storedSize(row);
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            column.encode(row, target, offset);
            return column.storedSize(row);
        }

        @Override
        public int fixedSize() {
            return column.fixedSize();
        }
    }
}
