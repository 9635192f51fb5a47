package io.github.aerospring.core.column;

import java.lang.reflect.Array;
import java.util.BitSet;

import io.github.aerospring.core.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/** Makes a batch of arrays, which are not copied. For one thread. */
public final class ColumnBatchBuilder {

    private final ColumnSchema schema;
    private final ColumnVector[] vectors;
    private final boolean[] given;
    private int rows = -1;

    ColumnBatchBuilder(ColumnSchema schema) {
        this.schema = schema;
        this.vectors = schema.newVectors(0);
        this.given = new boolean[vectors.length];
    }

    /**
     * The cells of a column, all of which have values.
     *
     * @param array of the type that {@link ColumnKind} names, {@link Column#width()} elements per row
     * @throws InvalidArgumentException for another type, or a length that does not fit the other columns
     */
    public ColumnBatchBuilder column(String name, Object array) {
        return column(name, array, null);
    }

    /**
     * The cells of a column.
     *
     * @param present rows that have a value; all if {@code null}
     * @throws InvalidArgumentException for another type, or a length that does not fit the other columns
     */
    public ColumnBatchBuilder column(String name, Object array, @Nullable BitSet present) {
        int index = schema.indexOf(name);
        ColumnVector vector = vectors[index];
        Class<?> expected = vector.array().getClass();
        if (array.getClass() != expected) {
            throw InvalidArgumentException.of(
                    "column '" + name + "'", array.getClass().getSimpleName(), expected.getSimpleName());
        }
        int length = Array.getLength(array);
        int width = vector.column.width();
        if (length % width != 0 || rows >= 0 && length / width != rows) {
            throw InvalidArgumentException.of(
                    "length of column '" + name + "'",
                    length,
                    rows < 0 ? "a multiple of " + width : rows + " rows of " + width);
        }
        rows = length / width;
        vector.resize(rows);
        vector.replaceArray(array);
        given[index] = true;
        mark(vector, present);
        return this;
    }

    private void mark(ColumnVector vector, @Nullable BitSet present) {
        if (present == null && !(vector.array() instanceof Object[])) {
            vector.markAll(rows);
            return;
        }
        for (int row = 0; row < rows; row++) {
            if (present == null || present.get(row)) {
                require(vector, row);
                vector.mark(row);
            }
        }
    }

    private static void require(ColumnVector vector, int row) {
        if (vector.array() instanceof Object[] cells && cells[row] == null) {
            throw InvalidArgumentException.of(
                    "row " + row + " of column '" + vector.column.name() + "'", null, "a value where present");
        }
    }

    /**
     * The batch.
     *
     * @throws InvalidArgumentException if a column of the schema has no array
     */
    public ColumnBatch build() {
        for (int i = 0; i < given.length; i++) {
            if (!given[i]) {
                throw InvalidArgumentException.of(
                        "column '" + schema.columns().get(i).name() + "'", null, "an array");
            }
        }
        return new ColumnBatch(schema, vectors, RowStates.none(), null, rows);
    }
}
