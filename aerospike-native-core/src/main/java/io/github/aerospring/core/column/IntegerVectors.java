package io.github.aerospring.core.column;

import io.github.aerospring.core.internal.wire.Particles;
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
        public final int write(int row, byte[] target, int offset) {
            WireBytes.putLong(target, offset, cell(row));
            return Long.BYTES;
        }
    }

    /** Signed bytes. */
    static final class Int8 extends Integral {

        private byte[] cells = {};

        Int8(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        public void store(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = (byte) conversion.integral(type, buffer, offset, length, Byte.MIN_VALUE, Byte.MAX_VALUE);
            mark(row);
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
    static final class Int16 extends Integral {

        private short[] cells = {};

        Int16(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        public void store(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = (short) conversion.integral(type, buffer, offset, length, Short.MIN_VALUE, Short.MAX_VALUE);
            mark(row);
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
        short[] array() {
            return cells;
        }

        @Override
        void replaceArray(Object array) {
            cells = (short[]) array;
        }
    }

    /** Signed 32-bit integers; days. */
    static final class Int32 extends Integral {

        private int[] cells = {};

        Int32(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        public void store(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = (int) conversion.integral(type, buffer, offset, length, Integer.MIN_VALUE, Integer.MAX_VALUE);
            mark(row);
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
        int[] array() {
            return cells;
        }

        @Override
        void replaceArray(Object array) {
            cells = (int[]) array;
        }
    }

    /** 64-bit integers, signed or not; nanoseconds. */
    static final class Int64 extends Integral {

        private long[] cells = {};

        Int64(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        public void store(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = conversion.integral(type, buffer, offset, length, Long.MIN_VALUE, Long.MAX_VALUE);
            mark(row);
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
        long[] array() {
            return cells;
        }

        @Override
        void replaceArray(Object array) {
            cells = (long[]) array;
        }
    }

    /** Unsigned bytes. */
    static final class UInt8 extends Integral {

        private short[] cells = {};

        UInt8(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        public void store(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = (short) (conversion.integral(type, buffer, offset, length, 0, 0xFF) & 0xFF);
            mark(row);
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
        short[] array() {
            return cells;
        }

        @Override
        void replaceArray(Object array) {
            cells = (short[]) array;
        }
    }

    /** Unsigned 16-bit integers. */
    static final class UInt16 extends Integral {

        private int[] cells = {};

        UInt16(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        public void store(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = (int) conversion.integral(type, buffer, offset, length, 0, 0xFFFF) & 0xFFFF;
            mark(row);
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
        int[] array() {
            return cells;
        }

        @Override
        void replaceArray(Object array) {
            cells = (int[]) array;
        }
    }

    /** Unsigned 32-bit integers. */
    static final class UInt32 extends Integral {

        private long[] cells = {};

        UInt32(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        public void store(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = conversion.integral(type, buffer, offset, length, 0, 0xFFFF_FFFFL) & 0xFFFF_FFFFL;
            mark(row);
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
        long[] array() {
            return cells;
        }

        @Override
        void replaceArray(Object array) {
            cells = (long[]) array;
        }
    }
}
