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

    void set(int row, @Nullable T value);

    void add(@Nullable T value);

    void clear();

    /** Cells of the same kind without rows. */
    RowCells<T> empty();
}
