package io.github.aerospring.core.column;

import java.lang.reflect.Array;
import java.util.Arrays;

import io.github.aerospring.core.internal.wire.CellSink;
import io.github.aerospring.core.internal.wire.CellSource;
import io.github.aerospring.core.internal.wire.RowRun;

/** The cells of one column in one array, and which of them have a value; a cell without one is the zero of its type. */
abstract class ColumnVector implements CellSink, CellSource {

    final Column column;
    final CellConversion conversion;
    private long[] present = {};

    ColumnVector(Column column, OverflowPolicy overflow) {
        this.column = column;
        this.conversion = new CellConversion(column, overflow);
    }

    /** The array; {@code width} elements per row, rows beyond those in use are zero. */
    abstract Object array();

    abstract void replaceArray(Object array);

    /** Makes a cell the zero of its type. */
    abstract void zero(int row);

    @Override
    public final void store(int row, int type, byte[] buffer, int offset, int length) {
        try {
            put(row, type, buffer, offset, length);
        } catch (RefusedCell refused) {
            throw refused.in(row);
        }
        mark(row);
    }

    /** Puts a value into its cell. */
    abstract void put(int row, int type, byte[] buffer, int offset, int length);

    /** Marks the rows of a run. */
    final void mark(RowRun run) {
        int[] rows = run.rows();
        int count = run.count();
        if (!run.isConsecutive()) {
            for (int i = 0; i < count; i++) {
                mark(rows[i]);
            }
            return;
        }
        // At most 64 bits in a row, which are in at most two words
        int first = rows[0];
        long bits = -1L >>> RowRun.MAX - count;
        present[first >> 6] |= bits << first;
        if ((first & 63) + count > 64) {
            present[(first >> 6) + 1] |= bits >>> 64 - (first & 63);
        }
    }

    final void mark(int row) {
        present[row >> 6] |= 1L << row;
    }

    final void clear(int row) {
        if (isPresent(row)) {
            present[row >> 6] &= ~(1L << row);
            zero(row);
        }
    }

    @Override
    public final boolean isPresent(int row) {
        return (present[row >> 6] & 1L << row) != 0;
    }

    final void markAll(int rows) {
        Arrays.fill(present, -1L);
        if (present.length > 0 && (rows & 63) != 0) {
            present[present.length - 1] = (1L << rows) - 1;
        }
    }

    /** Makes room for exactly this many rows and keeps what is stored. */
    final void resize(int rows) {
        present = Arrays.copyOf(present, rows + 63 >> 6);
        resizeCells(rows);
    }

    void resizeCells(int rows) {
        replaceArray(copyOf(array(), rows * column.width()));
    }

    /** Adds the first rows of another vector of this kind behind those before {@code at}; there has to be room. */
    final void append(int at, ColumnVector other, int rows) {
        if ((at & 63) == 0) {
            System.arraycopy(other.present, 0, present, at >> 6, rows + 63 >> 6);
        } else {
            for (int row = 0; row < rows; row++) {
                if (other.isPresent(row)) {
                    mark(at + row);
                }
            }
        }
        appendCells(at, other, rows);
    }

    void appendCells(int at, ColumnVector other, int rows) {
        System.arraycopy(other.array(), 0, array(), at * column.width(), rows * column.width());
    }

    static Object copyOf(Object array, int length) {
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        System.arraycopy(array, 0, copy, 0, Math.min(length, Array.getLength(array)));
        return copy;
    }
}
