package io.github.aerospring.core.column;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.internal.wire.CellSource;

/** The rows of a batch, to be written. */
final class BatchSource implements WriteSource {

    private static final Set<ColumnKind> KEY_KINDS = EnumSet.of(
            ColumnKind.INT8,
            ColumnKind.INT16,
            ColumnKind.INT32,
            ColumnKind.INT64,
            ColumnKind.UINT8,
            ColumnKind.UINT16,
            ColumnKind.UINT32,
            ColumnKind.UINT64,
            ColumnKind.STRING,
            ColumnKind.FIXED_BYTES,
            ColumnKind.BLOB);

    private final ColumnBatch batch;

    BatchSource(ColumnBatch batch) {
        this.batch = batch;
    }

    @Override
    public int rows() {
        return batch.rows();
    }

    @Override
    public List<String> columns() {
        return batch.schema().columns().stream().map(Column::name).toList();
    }

    @Override
    public String bin(String column) {
        return batch.schema().column(column).bin();
    }

    @Override
    public CellSource cells(String column) {
        ColumnVector vector = batch.vector(column);
        return batch.offset() == 0 ? vector : new Shifted(vector, batch.offset());
    }

    @Override
    public CellSource keys(String column) {
        ColumnKind kind = batch.schema().column(column).kind();
        if (!KEY_KINDS.contains(kind)) {
            throw InvalidArgumentException.of("column '" + column + "'", kind, "one of the kinds " + KEY_KINDS);
        }
        return cells(column);
    }

    /** The cells of a slice. */
    private record Shifted(CellSource cells, int offset) implements CellSource {

        @Override
        public boolean isPresent(int row) {
            return cells.isPresent(offset + row);
        }

        @Override
        public int type(int row) {
            return cells.type(offset + row);
        }

        @Override
        public int maxSize(int row) {
            return cells.maxSize(offset + row);
        }

        @Override
        public int write(int row, byte[] target, int start) {
            return cells.write(offset + row, target, start);
        }
    }
}
