package io.github.aerospring.core.column;

import io.github.aerospring.core.internal.wire.Particles;

/** Truth values, written as such. */
final class BooleanVector extends ColumnVector {

    private boolean[] cells = {};

    BooleanVector(Column column, OverflowPolicy overflow) {
        super(column, overflow);
    }

    @Override
    void put(int row, int type, byte[] buffer, int offset, int length) {
        cells[row] = type == Particles.BOOL && length == 1
                ? buffer[offset] != 0
                : conversion.bool(type, buffer, offset, length);
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
    public int fixedSize() {
        return 1;
    }

    @Override
    public int write(int row, byte[] target, int offset) {
        target[offset] = (byte) (cells[row] ? 1 : 0);
        return 1;
    }

    @Override
    void zero(int row) {
        cells[row] = false;
    }

    @Override
    boolean[] array() {
        return cells;
    }

    @Override
    void replaceArray(Object array) {
        cells = (boolean[]) array;
    }
}
