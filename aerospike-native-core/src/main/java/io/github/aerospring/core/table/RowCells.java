package io.github.aerospring.core.table;

import org.jspecify.annotations.Nullable;

/**
 * The cells of a column whose values are arrays.
 *
 * @param <T> array type of a cell
 */
interface RowCells<T> {

    int size();

    /** A copy or the array itself; {@code null} for a missing cell. */
    @Nullable
    T get(int row);

    boolean isMissing(int row);

    /** An array with the elements of a cell that is not missing, which may be that of all cells. */
    T elements(int row);

    /** Where in {@link #elements} the cell begins. */
    int first(int row);

    /** Elements of the cell. */
    int count(int row);

    /** Elements of every cell, 0 if that differs. */
    int width();

    void set(int row, @Nullable T value);

    void add(@Nullable T value);

    void clear();

    /** Cells of the same kind without rows. */
    RowCells<T> empty();
}
