package io.github.aerospring.core.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.query.RecordSink;
import org.jspecify.annotations.Nullable;

/** Decodes records into columns, row by row. */
final class ColumnBatchWriter implements RecordSink<ColumnBatch> {

    private final ColumnSchema schema;
    private final List<Key> keys;
    private final ColumnVector[] vectors;
    private final BitSet[] present;
    private int capacity;
    private int[] resultCodes = {};
    private int[] generations = {};
    private int[] voidTimes = {};

    ColumnBatchWriter(ColumnSchema schema, int expectedRows) {
        this.schema = schema;
        this.keys = new ArrayList<>(expectedRows);
        int columns = schema.columns().size();
        this.vectors = new ColumnVector[columns];
        this.present = new BitSet[columns];
        for (int i = 0; i < columns; i++) {
            vectors[i] = schema.columns().get(i).kind().newVector();
            present[i] = new BitSet(expectedRows);
        }
        resize(expectedRows);
    }

    @Override
    public void accept(Key key, Record record) {
        add(key, ResultCode.OK, record);
    }

    void add(Key key, int resultCode, @Nullable Record record) {
        int row = keys.size();
        if (row == capacity) {
            resize(Math.max(16, capacity + (capacity >> 1)));
        }
        keys.add(key);
        resultCodes[row] = resultCode;
        if (record != null) {
            generations[row] = record.generation;
            voidTimes[row] = record.expiration;
            cells(row, key, record);
        }
    }

    private void cells(int row, Key key, Record record) {
        for (int i = 0; i < vectors.length; i++) {
            Column column = schema.columns().get(i);
            Object value = record.getValue(column.bin());
            if (value != null) {
                vectors[i].store(row, value, new CellReader(key, column, schema.overflow()));
                present[i].set(row);
            }
        }
    }

    @Override
    public ColumnBatch result() {
        resize(keys.size());
        return new ColumnBatch(this);
    }

    private void resize(int rows) {
        if (rows != capacity) {
            capacity = rows;
            for (ColumnVector vector : vectors) {
                vector.resize(rows);
            }
            resultCodes = Arrays.copyOf(resultCodes, rows);
            generations = Arrays.copyOf(generations, rows);
            voidTimes = Arrays.copyOf(voidTimes, rows);
        }
    }

    ColumnSchema schema() {
        return schema;
    }

    List<Key> keys() {
        return List.copyOf(keys);
    }

    ColumnVector[] vectors() {
        return vectors;
    }

    BitSet[] present() {
        return present;
    }

    int[] resultCodes() {
        return resultCodes;
    }

    int[] generations() {
        return generations;
    }

    int[] voidTimes() {
        return voidTimes;
    }
}
