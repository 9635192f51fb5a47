package io.github.aerospring.core.column;

import io.github.aerospring.core.internal.wire.Particles;
import io.github.aerospring.core.internal.wire.WireBytes;

/** Columns of floating point numbers. */
final class FloatVectors {

    private FloatVectors() {}

    /** Written as doubles. */
    abstract static class Floating extends ColumnVector {

        Floating(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        abstract double cell(int row);

        @Override
        public final int type(int row) {
            return Particles.DOUBLE;
        }

        @Override
        public final int maxSize(int row) {
            return Double.BYTES;
        }

        @Override
        public final int write(int row, byte[] target, int offset) {
            WireBytes.putDouble(target, offset, cell(row));
            return Double.BYTES;
        }
    }

    /** Half precision numbers. */
    static final class Float16 extends Floating {

        private float[] cells = {};

        Float16(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        public void store(int row, int type, byte[] buffer, int offset, int length) {
            double value = type == Particles.DOUBLE && length == Double.BYTES
                    ? WireBytes.getDouble(buffer, offset)
                    : conversion.floating(type, buffer, offset, length);
            cells[row] = conversion.half(value);
            mark(row);
        }

        @Override
        double cell(int row) {
            return cells[row];
        }

        @Override
        void zero(int row) {
            cells[row] = 0;
        }

        @Override
        float[] array() {
            return cells;
        }

        @Override
        void replaceArray(Object array) {
            cells = (float[]) array;
        }
    }

    /** Single precision numbers. */
    static final class Float32 extends Floating {

        private float[] cells = {};

        Float32(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        public void store(int row, int type, byte[] buffer, int offset, int length) {
            double value = type == Particles.DOUBLE && length == Double.BYTES
                    ? WireBytes.getDouble(buffer, offset)
                    : conversion.floating(type, buffer, offset, length);
            cells[row] = conversion.narrow(value);
            mark(row);
        }

        @Override
        double cell(int row) {
            return cells[row];
        }

        @Override
        void zero(int row) {
            cells[row] = 0;
        }

        @Override
        float[] array() {
            return cells;
        }

        @Override
        void replaceArray(Object array) {
            cells = (float[]) array;
        }
    }

    /** Double precision numbers. */
    static final class Float64 extends Floating {

        private double[] cells = {};

        Float64(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        public void store(int row, int type, byte[] buffer, int offset, int length) {
            double value = type == Particles.DOUBLE && length == Double.BYTES
                    ? WireBytes.getDouble(buffer, offset)
                    : conversion.floating(type, buffer, offset, length);
            cells[row] = value;
            mark(row);
        }

        @Override
        double cell(int row) {
            return cells[row];
        }

        @Override
        void zero(int row) {
            cells[row] = 0;
        }

        @Override
        double[] array() {
            return cells;
        }

        @Override
        void replaceArray(Object array) {
            cells = (double[]) array;
        }
    }
}
