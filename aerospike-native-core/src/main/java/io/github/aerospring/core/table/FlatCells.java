package io.github.aerospring.core.table;

import java.lang.reflect.Array;
import java.util.BitSet;

import io.github.aerospring.core.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/** Cells of one width, which the first one decides if it is 0, all in one primitive array. */
final class FlatCells<T> implements RowCells<T> {

    private int width;
    private final BitSet missing;
    private T array;
    private int size;

    /** Cells that share an array. */
    FlatCells(T array, int width, int size, BitSet missing) {
        this.array = array;
        this.width = width;
        this.size = size;
        this.missing = missing;
    }

    /** The array of all cells; missing ones are zero, elements behind the last row are of no meaning. */
    T array() {
        return array;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public @Nullable T get(int row) {
        if (missing.get(row)) {
            return null;
        }
        T cell = newArray(width);
        System.arraycopy(array, row * width, cell, 0, width);
        return cell;
    }

    @Override
    public boolean isMissing(int row) {
        return missing.get(row);
    }

    @Override
    public T elements(int row) {
        return array;
    }

    @Override
    public int first(int row) {
        return row * width;
    }

    @Override
    public int count(int row) {
        return width;
    }

    @Override
    public void set(int row, @Nullable T value) {
        if (width == 0 && value != null) {
            width = Array.getLength(value);
            array = newArray(size * width);
        }
        missing.set(row, value == null);
        T cell = value == null ? newArray(width) : value;
        if (Array.getLength(cell) != width) {
            throw InvalidArgumentException.of("elements of a cell", Array.getLength(cell), String.valueOf(width));
        }
        System.arraycopy(cell, 0, array, row * width, width);
    }

    @Override
    public void add(@Nullable T value) {
        if (Array.getLength(array) < (size + 1) * width) {
            T grown = newArray(Math.max(16, 2 * size) * width);
            System.arraycopy(array, 0, grown, 0, size * width);
            array = grown;
        }
        size++;
        set(size - 1, value);
    }

    @Override
    public void clear() {
        size = 0;
        missing.clear();
    }

    @Override
    public FlatCells<T> empty() {
        return new FlatCells<>(newArray(0), width, 0, new BitSet());
    }

    @SuppressWarnings("unchecked") // the component type is that of T
    private T newArray(int length) {
        return (T) Array.newInstance(array.getClass().getComponentType(), length);
    }
}
