package io.github.aerospring.core.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Byte arrays of any length; the arrays are shared. */
final class BlobCells implements RowCells<byte[]> {

    private final List<byte @Nullable []> cells;

    BlobCells(List<byte @Nullable []> cells) {
        this.cells = cells;
    }

    @Override
    public int size() {
        return cells.size();
    }

    @Override
    public byte @Nullable [] get(int row) {
        return cells.get(row);
    }

    @Override
    public boolean isMissing(int row) {
        return cells.get(row) == null;
    }

    @Override
    public byte[] elements(int row) {
        return Objects.requireNonNull(cells.get(row));
    }

    @Override
    public int first(int row) {
        return 0;
    }

    @Override
    public int count(int row) {
        return elements(row).length;
    }

    @Override
    public int width() {
        return 0;
    }

    @Override
    public void set(int row, byte @Nullable [] value) {
        cells.set(row, value);
    }

    @Override
    public void add(byte @Nullable [] value) {
        cells.add(value);
    }

    @Override
    public void clear() {
        cells.clear();
    }

    @Override
    public BlobCells empty() {
        return new BlobCells(new ArrayList<>());
    }
}
