package io.github.aerospring.core.column;

import java.util.Arrays;

/** The vectors of the column kinds, one per array type. */
final class Vectors {

    private Vectors() {}

    static final class Bytes implements ColumnVector {

        private byte[] cells = {};

        @Override
        public void resize(int rows) {
            cells = Arrays.copyOf(cells, rows);
        }

        @Override
        public void store(int row, Object value, CellReader reader) {
            cells[row] = (byte) reader.integral(value, Byte.MIN_VALUE, Byte.MAX_VALUE);
        }

        @Override
        public byte[] array() {
            return cells;
        }
    }

    static final class Shorts implements ColumnVector {

        private short[] cells = {};

        @Override
        public void resize(int rows) {
            cells = Arrays.copyOf(cells, rows);
        }

        @Override
        public void store(int row, Object value, CellReader reader) {
            cells[row] = (short) reader.integral(value, Short.MIN_VALUE, Short.MAX_VALUE);
        }

        @Override
        public short[] array() {
            return cells;
        }
    }

    static final class Ints implements ColumnVector {

        private int[] cells = {};

        @Override
        public void resize(int rows) {
            cells = Arrays.copyOf(cells, rows);
        }

        @Override
        public void store(int row, Object value, CellReader reader) {
            cells[row] = (int) reader.integral(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }

        @Override
        public int[] array() {
            return cells;
        }
    }

    static final class Longs implements ColumnVector {

        private long[] cells = {};

        @Override
        public void resize(int rows) {
            cells = Arrays.copyOf(cells, rows);
        }

        @Override
        public void store(int row, Object value, CellReader reader) {
            cells[row] = reader.integral(value, Long.MIN_VALUE, Long.MAX_VALUE);
        }

        @Override
        public long[] array() {
            return cells;
        }
    }

    static final class Floats implements ColumnVector {

        private float[] cells = {};

        @Override
        public void resize(int rows) {
            cells = Arrays.copyOf(cells, rows);
        }

        @Override
        public void store(int row, Object value, CellReader reader) {
            cells[row] = reader.narrow(value);
        }

        @Override
        public float[] array() {
            return cells;
        }
    }

    static final class Doubles implements ColumnVector {

        private double[] cells = {};

        @Override
        public void resize(int rows) {
            cells = Arrays.copyOf(cells, rows);
        }

        @Override
        public void store(int row, Object value, CellReader reader) {
            cells[row] = reader.floating(value);
        }

        @Override
        public double[] array() {
            return cells;
        }
    }

    static final class Booleans implements ColumnVector {

        private boolean[] cells = {};

        @Override
        public void resize(int rows) {
            cells = Arrays.copyOf(cells, rows);
        }

        @Override
        public void store(int row, Object value, CellReader reader) {
            cells[row] = reader.bool(value);
        }

        @Override
        public boolean[] array() {
            return cells;
        }
    }

    static final class Strings implements ColumnVector {

        private String[] cells = {};

        @Override
        public void resize(int rows) {
            int filled = cells.length;
            cells = Arrays.copyOf(cells, rows);
            if (rows > filled) {
                Arrays.fill(cells, filled, rows, "");
            }
        }

        @Override
        public void store(int row, Object value, CellReader reader) {
            cells[row] = reader.text(value);
        }

        @Override
        public String[] array() {
            return cells;
        }
    }
}
