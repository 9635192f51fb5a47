package io.github.aerospring.core.column;

import com.aerospike.client.Value;
import io.github.aerospring.core.internal.wire.CellSource;
import io.github.aerospring.core.internal.wire.Particles;
import io.github.aerospring.core.internal.wire.WireBytes;
import org.jspecify.annotations.Nullable;

/** User keys as cells. */
final class Ids {

    private Ids() {}

    /** Integers. */
    record Longs(long[] ids) implements CellSource {

        @Override
        public boolean isPresent(int row) {
            return true;
        }

        @Override
        public int type(int row) {
            return Particles.INTEGER;
        }

        @Override
        public int maxSize(int row) {
            return Long.BYTES;
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            WireBytes.putLong(target, offset, ids[row]);
            return Long.BYTES;
        }

        @Override
        public int fixedSize() {
            return Long.BYTES;
        }
    }

    /** Texts. */
    record Texts(String[] ids) implements CellSource {

        @Override
        public boolean isPresent(int row) {
            return true;
        }

        @Override
        public int type(int row) {
            return Particles.STRING;
        }

        @Override
        public int maxSize(int row) {
            return WireBytes.maxUtf8(ids[row]);
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            return WireBytes.putUtf8(target, offset, ids[row]);
        }
    }

    /** Bytes, of the particle type that other clients use. */
    record Blobs(byte[][] ids, int particle) implements CellSource {

        @Override
        public boolean isPresent(int row) {
            return true;
        }

        @Override
        public int type(int row) {
            return particle;
        }

        @Override
        public int maxSize(int row) {
            return ids[row].length;
        }

        @Override
        public int write(int row, byte[] target, int offset) {
            System.arraycopy(ids[row], 0, target, offset, ids[row].length);
            return ids[row].length;
        }
    }

    /** Official values, some of which may be unknown. */
    record Values(@Nullable Value[] ids) implements CellSource {

        @Override
        public boolean isPresent(int row) {
            return ids[row] != null;
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
            return value(row).write(target, offset);
        }

        private Value value(int row) {
            Value value = ids[row];
            return value == null ? Value.getAsNull() : value;
        }
    }
}
