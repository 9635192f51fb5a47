package io.github.aerospring.core.column;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import io.github.aerospring.core.internal.wire.Particles;

/** Columns whose cells have a fixed number of elements, all cells in one array. */
final class ElementVectors {

    private ElementVectors() {}

    /** Written as blobs. */
    private abstract static class Elements extends ColumnVector {

        Elements(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        public final int type(int row) {
            return Particles.BLOB;
        }

        @Override
        public final int fixedSize() {
            return maxSize(0);
        }
    }

    /** Bytes, filled up with zeros. */
    static final class FixedBytes extends Elements {

        private byte[] cells = {};

        FixedBytes(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        void put(int row, int type, byte[] buffer, int offset, int length) {
            if (type != Particles.BLOB && type != Particles.STRING) {
                throw conversion.mismatch(type, buffer, offset, length, "a blob or a string");
            }
            int bytes = conversion.fitting(length, column.width(), true);
            int first = row * column.width();
            System.arraycopy(buffer, offset, cells, first, bytes);
            Arrays.fill(cells, first + bytes, first + column.width(), (byte) 0);
        }

        @Override
        public int maxSize(int row) {
            return column.width();
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            System.arraycopy(cells, row * column.width(), target, offset, column.width());
            return column.width();
        }

        @Override
        void zero(int row) {
            Arrays.fill(cells, row * column.width(), (row + 1) * column.width(), (byte) 0);
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

    /** Vectors of signed bytes. */
    static final class Int8s extends Elements {

        private byte[] cells = {};

        Int8s(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        void put(int row, int type, byte[] buffer, int offset, int length) {
            if (type != Particles.BLOB) {
                throw conversion.mismatch(type, buffer, offset, length, "a blob");
            }
            int bytes = conversion.fitting(length, column.width(), false);
            int first = row * column.width();
            System.arraycopy(buffer, offset, cells, first, bytes);
            Arrays.fill(cells, first + bytes, first + column.width(), (byte) 0);
        }

        @Override
        public int maxSize(int row) {
            return column.width();
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            System.arraycopy(cells, row * column.width(), target, offset, column.width());
            return column.width();
        }

        @Override
        void zero(int row) {
            Arrays.fill(cells, row * column.width(), (row + 1) * column.width(), (byte) 0);
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

    /** Vectors of little-endian floats. */
    static final class Floats extends Elements {

        private float[] cells = {};

        Floats(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        void put(int row, int type, byte[] buffer, int offset, int length) {
            if (type != Particles.BLOB) {
                throw conversion.mismatch(type, buffer, offset, length, "a blob");
            }
            int bytes = conversion.fitting(length, column.width() * Float.BYTES, false);
            int first = row * column.width();
            int elements = bytes / Float.BYTES;
            ByteBuffer.wrap(buffer, offset, bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(cells, first, elements);
            Arrays.fill(cells, first + elements, first + column.width(), 0);
        }

        @Override
        public int maxSize(int row) {
            return column.width() * Float.BYTES;
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            ByteBuffer.wrap(target, offset, column.width() * Float.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .put(cells, row * column.width(), column.width());
            return column.width() * Float.BYTES;
        }

        @Override
        void zero(int row) {
            Arrays.fill(cells, row * column.width(), (row + 1) * column.width(), (float) 0);
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

    /** Vectors of little-endian doubles. */
    static final class Doubles extends Elements {

        private double[] cells = {};

        Doubles(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        void put(int row, int type, byte[] buffer, int offset, int length) {
            if (type != Particles.BLOB) {
                throw conversion.mismatch(type, buffer, offset, length, "a blob");
            }
            int bytes = conversion.fitting(length, column.width() * Double.BYTES, false);
            int first = row * column.width();
            int elements = bytes / Double.BYTES;
            ByteBuffer.wrap(buffer, offset, bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asDoubleBuffer()
                    .get(cells, first, elements);
            Arrays.fill(cells, first + elements, first + column.width(), 0);
        }

        @Override
        public int maxSize(int row) {
            return column.width() * Double.BYTES;
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            ByteBuffer.wrap(target, offset, column.width() * Double.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asDoubleBuffer()
                    .put(cells, row * column.width(), column.width());
            return column.width() * Double.BYTES;
        }

        @Override
        void zero(int row) {
            Arrays.fill(cells, row * column.width(), (row + 1) * column.width(), (double) 0);
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
