package io.github.aerospring.core.internal.wire;

import java.util.List;

import com.aerospike.client.Value;

/** Official values as cells. */
record Cells(List<Value> values) implements CellSource {

    @Override
    public boolean isPresent(int row) {
        return true;
    }

    @Override
    public int type(int row) {
        return values.get(row).getType();
    }

    @Override
    public int maxSize(int row) {
        return values.get(row).estimateSize();
    }

    @Override
    public int write(int row, byte[] target, int offset) {
        return values.get(row).write(target, offset);
    }
}
