package io.github.aerospring.core.column;

import java.util.NoSuchElementException;

import io.github.aerospring.core.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/** Position in the rows of a batch; columns are numbered in the order of the schema. For one thread. */
public final class RowCursor {

    private final ColumnVector[] vectors;
    private final RowStates states;
    private final int offset;
    private final int rows;
    private int row = -1;

    RowCursor(ColumnVector[] vectors, RowStates states, int offset, int rows) {
        this.vectors = vectors;
        this.states = states;
        this.offset = offset;
        this.rows = rows;
    }

    /** Goes to the next row; {@code false} behind the last. */
    public boolean next() {
        if (row < rows) {
            row++;
        }
        return row < rows;
    }

    /** The current row. */
    public int row() {
        return row;
    }

    /** Result code of the row. */
    public int resultCode() {
        return states.resultCode(index());
    }

    /** Whether the cell has a value. */
    public boolean isPresent(int column) {
        return vectors[column].isPresent(index());
    }

    /** An integer cell, also {@code INSTANT} and {@code LOCAL_DATE}. */
    public long getLong(int column) {
        if (vectors[column] instanceof IntegerVectors.Integral integers) {
            return integers.cell(index());
        }
        throw mismatch(column, "an integer column");
    }

    /** A number. */
    public double getDouble(int column) {
        if (vectors[column] instanceof FloatVectors.Floating numbers) {
            return numbers.cell(index());
        }
        if (vectors[column] instanceof IntegerVectors.Integral integers) {
            return integers.cell(index());
        }
        throw mismatch(column, "a column of numbers");
    }

    /** A truth value. */
    public boolean getBoolean(int column) {
        if (vectors[column] instanceof BooleanVector truths) {
            return truths.array()[index()];
        }
        throw mismatch(column, "a boolean column");
    }

    /** A text. */
    public String getString(int column) {
        if (vectors[column] instanceof StringVector texts) {
            return texts.text(index());
        }
        if (vectors[column].array() instanceof String[] texts) {
            return texts[index()];
        }
        throw mismatch(column, "a string column");
    }

    /** A cell of {@code BLOB} or {@code OBJECT}. */
    public @Nullable Object getObject(int column) {
        if (vectors[column].array() instanceof Object[] objects) {
            return objects[index()];
        }
        throw mismatch(column, "a column of objects");
    }

    private int index() {
        if (row < 0 || row >= rows) {
            throw new NoSuchElementException("row " + row + " (expected: 0 to " + (rows - 1) + ", call next() first)");
        }
        return offset + row;
    }

    private InvalidArgumentException mismatch(int column, String expected) {
        return InvalidArgumentException.of("column " + column, vectors[column].column.kind(), expected);
    }
}
