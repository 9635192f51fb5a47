package io.github.aerospring.core.column;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.aerospike.client.Value;
import io.github.aerospring.core.internal.cluster.ParticleValues;
import io.github.aerospring.core.internal.wire.Particles;
import io.github.aerospring.core.internal.wire.WireBytes;
import org.jspecify.annotations.Nullable;

/** Columns whose cells are objects. */
final class ObjectVectors {

    private static final byte[] NO_BYTES = {};

    private ObjectVectors() {}

    /** Blobs; a cell without value is empty. */
    static final class Blobs extends ColumnVector {

        private byte[][] cells = {};

        Blobs(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        void put(int row, int type, byte[] buffer, int offset, int length) {
            if (type != Particles.BLOB) {
                throw conversion.mismatch(type, buffer, offset, length, "a blob");
            }
            cells[row] = Arrays.copyOfRange(buffer, offset, offset + length);
        }

        @Override
        public int type(int row) {
            return Particles.BLOB;
        }

        @Override
        public int maxSize(int row) {
            return cells[row].length;
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            System.arraycopy(cells[row], 0, target, offset, cells[row].length);
            return cells[row].length;
        }

        @Override
        void zero(int row) {
            cells[row] = NO_BYTES;
        }

        @Override
        void resizeCells(int rows) {
            int filled = cells.length;
            cells = Arrays.copyOf(cells, rows);
            Arrays.fill(cells, Math.min(filled, rows), rows, NO_BYTES);
        }

        @Override
        byte[][] array() {
            return cells;
        }

        @Override
        void replaceArray(Object array) {
            cells = (byte[][]) array;
        }
    }

    /** GeoJSON; a cell without value is empty text. */
    static final class GeoJson extends ColumnVector {

        private static final int FLAGS_AND_COUNT = 3;

        private String[] cells = {};

        GeoJson(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        void put(int row, int type, byte[] buffer, int offset, int length) {
            if (type != Particles.GEOJSON) {
                throw conversion.mismatch(type, buffer, offset, length, "GeoJSON");
            }
            int text = FLAGS_AND_COUNT + Long.BYTES * WireBytes.getShort(buffer, offset + 1);
            cells[row] = new String(buffer, offset + text, length - text, StandardCharsets.UTF_8);
        }

        @Override
        public int type(int row) {
            return Particles.GEOJSON;
        }

        @Override
        public int maxSize(int row) {
            return FLAGS_AND_COUNT + WireBytes.maxUtf8(cells[row]);
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            target[offset] = 0;
            WireBytes.putShort(target, offset + 1, 0);
            return FLAGS_AND_COUNT + WireBytes.putUtf8(target, offset + FLAGS_AND_COUNT, cells[row]);
        }

        @Override
        void zero(int row) {
            cells[row] = "";
        }

        @Override
        void resizeCells(int rows) {
            int filled = cells.length;
            cells = Arrays.copyOf(cells, rows);
            Arrays.fill(cells, Math.min(filled, rows), rows, "");
        }

        @Override
        String[] array() {
            return cells;
        }

        @Override
        void replaceArray(Object array) {
            cells = (String[]) array;
        }
    }

    /** Whatever the official client decodes; a cell without value is {@code null}. */
    static final class Objects extends ColumnVector {

        private @Nullable Object[] cells = {};

        Objects(Column column, OverflowPolicy overflow) {
            super(column, overflow);
        }

        @Override
        void put(int row, int type, byte[] buffer, int offset, int length) {
            cells[row] = ParticleValues.decode(type, buffer, offset, length);
        }

        @Override
        public int type(int row) {
            return value(row).getType();
        }

        @Override
        public int maxSize(int row) {
            return value(row).estimateSize();
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            Value value = value(row);
            value.estimateSize(); // packs lists and maps
            return value.write(target, offset);
        }

        private Value value(int row) {
            return Value.get(cells[row]);
        }

        @Override
        void zero(int row) {
            cells[row] = null;
        }

        @Override
        @Nullable
        Object[] array() {
            return cells;
        }

        @Override
        void replaceArray(Object array) {
            cells = (Object[]) array;
        }
    }
}
