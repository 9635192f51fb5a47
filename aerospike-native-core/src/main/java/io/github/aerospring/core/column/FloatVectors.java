package io.github.aerospring.core.column;

import io.github.aerospring.core.internal.wire.Particles;
import io.github.aerospring.core.internal.wire.RowRun;
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

        final double read(int type, byte[] buffer, int offset, int length) {
            return type == Particles.DOUBLE && length == Double.BYTES
                    ? WireBytes.getDouble(buffer, offset)
                    : conversion.floating(type, buffer, offset, length);
        }

        @Override
        public final int type(int row) {
            return Particles.DOUBLE;
        }

        @Override
        public final int maxSize(int row) {
            return Double.BYTES;
        }

        @Override
        public final int fixedSize() {
            return Long.BYTES;
        }

        @Override
        public final int write(int row, byte[] target, int offset) {
            WireBytes.putDouble(target, offset, cell(row));
            return Double.BYTES;
        }
    }

    /** In an array of single precision numbers. */
    private abstract static class Floats extends Floating {

        float[] cells = {};

        Floats(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        final double cell(int row) {
            return cells[row];
        }

        @Override
        final void zero(int row) {
            cells[row] = 0;
        }

        @Override
        final float[] array() {
            return cells;
        }

        @Override
        final void replaceArray(Object array) {
            cells = (float[]) array;
        }
    }

    /** Half precision numbers. */
    static final class Float16 extends Floats {

        Float16(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        void put(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = conversion.half(read(type, buffer, offset, length));
        }
    }

    /** Single precision numbers. */
    static final class Float32 extends Floats {

        Float32(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        void put(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = conversion.narrow(read(type, buffer, offset, length));
        }
    }

    /** Double precision numbers. */
    static final class Float64 extends Floating {

        private double[] cells = {};

        Float64(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        public void store(RowRun run, int type, byte[] buffer, int offset, int length) {
            if (type != Particles.DOUBLE || length != Long.BYTES) {
                super.store(run, type, buffer, offset, length);
                return;
            }
            int[] rows = run.rows();
            int[] positions = run.positions();
            double[] target = cells;
            for (int i = 0; i < run.count(); i++) {
                target[rows[i]] = WireBytes.getDouble(buffer, positions[i] + offset);
            }
            mark(run);
        }

        @Override
        public void write(int[] order, int from, int to, byte[] target, int offset, int step) {
            int next = offset;
            for (int i = from; i < to; i++) {
                WireBytes.putDouble(target, next, cells[order[i]]);
                next += step;
            }
        }

        @Override
        void put(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = read(type, buffer, offset, length);
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
