package io.github.aerospring.core.column;

import io.github.aerospring.core.internal.wire.Particles;
import io.github.aerospring.core.internal.wire.RowRun;
import io.github.aerospring.core.internal.wire.WireBytes;

/** Columns of integers, one class per array type so that each keeps its own fast path. */
final class IntegerVectors {

    private IntegerVectors() {}

    /** Written as 64-bit integers. */
    abstract static class Integral extends ColumnVector {

        Integral(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        abstract long cell(int row);

        @Override
        public final int type(int row) {
            return Particles.INTEGER;
        }

        @Override
        public final int maxSize(int row) {
            return Long.BYTES;
        }

        @Override
        public final int fixedSize() {
            return Long.BYTES;
        }

        @Override
        public final int write(int row, byte[] target, int offset) {
            WireBytes.putLong(target, offset, cell(row));
            return Long.BYTES;
        }
    }

    /** In an array of 16-bit integers. */
    private abstract static class Shorts extends Integral {

        short[] cells = {};

        Shorts(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        final long cell(int row) {
            return cells[row];
        }

        @Override
        final void zero(int row) {
            cells[row] = 0;
        }

        @Override
        final short[] array() {
            return cells;
        }

        @Override
        final void replaceArray(Object array) {
            cells = (short[]) array;
        }
    }

    /** In an array of 32-bit integers. */
    private abstract static class Ints extends Integral {

        int[] cells = {};

        Ints(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        final long cell(int row) {
            return cells[row];
        }

        @Override
        final void zero(int row) {
            cells[row] = 0;
        }

        @Override
        final int[] array() {
            return cells;
        }

        @Override
        final void replaceArray(Object array) {
            cells = (int[]) array;
        }
    }

    /** In an array of 64-bit integers. */
    private abstract static class Longs extends Integral {

        long[] cells = {};

        Longs(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        final long cell(int row) {
            return cells[row];
        }

        @Override
        final void zero(int row) {
            cells[row] = 0;
        }

        @Override
        final long[] array() {
            return cells;
        }

        @Override
        final void replaceArray(Object array) {
            cells = (long[]) array;
        }
    }

    /** Signed bytes. */
    static final class Int8 extends Integral {

        private byte[] cells = {};

        Int8(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        void put(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = (byte) conversion.integral(type, buffer, offset, length, Byte.MIN_VALUE, Byte.MAX_VALUE);
        }

        @Override
        long cell(int row) {
            return cells[row];
        }

        @Override
        void zero(int row) {
            cells[row] = 0;
        }

        @Override
        byte[] array() {
            return cells;
        }

        @Override
        void replaceArray(Object array) {
            cells = (byte[]) array;
        }
    }

    /** Signed 16-bit integers. */
    static final class Int16 extends Shorts {

        Int16(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        void put(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = (short) conversion.integral(type, buffer, offset, length, Short.MIN_VALUE, Short.MAX_VALUE);
        }
    }

    /** Signed 32-bit integers; days. */
    static final class Int32 extends Ints {

        Int32(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        void put(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = (int) conversion.integral(type, buffer, offset, length, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
    }

    /** 64-bit integers, signed or not; nanoseconds. */
    static final class Int64 extends Longs {

        Int64(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        public void store(RowRun run, int type, byte[] buffer, int offset, int length) {
            if (type != Particles.INTEGER || length != Long.BYTES) {
                super.store(run, type, buffer, offset, length);
                return;
            }
            int[] rows = run.rows();
            int[] positions = run.positions();
            long[] target = cells;
            for (int i = 0; i < run.count(); i++) {
                target[rows[i]] = WireBytes.getLong(buffer, positions[i] + offset);
            }
            mark(run);
        }

        @Override
        public void write(int[] order, int from, int to, byte[] target, int offset, int step) {
            int next = offset;
            for (int i = from; i < to; i++) {
                WireBytes.putLong(target, next, cells[order[i]]);
                next += step;
            }
        }

        @Override
        void put(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = conversion.integral(type, buffer, offset, length, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }

    /** Unsigned bytes. */
    static final class UInt8 extends Shorts {

        UInt8(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        void put(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = (short) (conversion.integral(type, buffer, offset, length, 0, 0xFF) & 0xFF);
        }
    }

    /** Unsigned 16-bit integers. */
    static final class UInt16 extends Ints {

        UInt16(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        void put(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = (int) conversion.integral(type, buffer, offset, length, 0, 0xFFFF) & 0xFFFF;
        }
    }

    /** Unsigned 32-bit integers. */
    static final class UInt32 extends Longs {

        UInt32(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        void put(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = conversion.integral(type, buffer, offset, length, 0, 0xFFFF_FFFFL) & 0xFFFF_FFFFL;
        }
    }
}
