package io.github.aerospring.core.column;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.error.InvalidArgumentException;

/**
 * Records as columns: one row per requested key, in the order of the request, or per record of a query. The arrays are
 * those that the records were decoded into, not copies. Cells without a value are 0, {@code false} or empty text,
 * whatever the {@link MissingPolicy}; {@link #isPresent} tells them apart.
 */
public final class ColumnBatch {

    private final ColumnSchema schema;
    private final List<Key> keys;
    private final ColumnVector[] vectors;
    private final BitSet[] present;
    private final int[] resultCodes;
    private final int[] generations;
    private final int[] voidTimes;
    private final Map<Key, Integer> rows;

    ColumnBatch(ColumnBatchWriter writer) {
        this.schema = writer.schema();
        this.keys = writer.keys();
        this.vectors = writer.vectors();
        this.present = writer.present();
        this.resultCodes = writer.resultCodes();
        this.generations = writer.generations();
        this.voidTimes = writer.voidTimes();
        this.rows = new HashMap<>(keys.size() * 2);
        for (int row = 0; row < keys.size(); row++) {
            rows.put(keys.get(row), row);
        }
    }

    /** The columns. */
    public ColumnSchema schema() {
        return schema;
    }

    /** Number of rows. */
    public int rows() {
        return keys.size();
    }

    /** Key of each row. */
    public List<Key> keys() {
        return keys;
    }

    /** Row of a key, compared by namespace and digest; the last one of a key that was requested several times. */
    public OptionalInt rowOf(Key key) {
        Integer row = rows.get(key);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** Cells of an {@link ColumnKind#INT8} column. */
    public byte[] bytes(String name) {
        return (byte[]) array(name, ColumnKind.INT8);
    }

    /** Cells of an {@link ColumnKind#INT16} column. */
    public short[] shorts(String name) {
        return (short[]) array(name, ColumnKind.INT16);
    }

    /** Cells of an {@link ColumnKind#INT32} column. */
    public int[] ints(String name) {
        return (int[]) array(name, ColumnKind.INT32);
    }

    /** Cells of an {@link ColumnKind#INT64} column. */
    public long[] longs(String name) {
        return (long[]) array(name, ColumnKind.INT64);
    }

    /** Cells of a {@link ColumnKind#FLOAT32} column. */
    public float[] floats(String name) {
        return (float[]) array(name, ColumnKind.FLOAT32);
    }

    /** Cells of a {@link ColumnKind#FLOAT64} column. */
    public double[] doubles(String name) {
        return (double[]) array(name, ColumnKind.FLOAT64);
    }

    /** Cells of a {@link ColumnKind#BOOLEAN} column. */
    public boolean[] booleans(String name) {
        return (boolean[]) array(name, ColumnKind.BOOLEAN);
    }

    /** Cells of a {@link ColumnKind#STRING} column; no element is {@code null}. */
    public String[] strings(String name) {
        return (String[]) array(name, ColumnKind.STRING);
    }

    /**
     * Whether a cell has a value: the record was read and has the bin.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public boolean isPresent(int row, String name) {
        Objects.checkIndex(row, rows());
        return present[schema.indexOf(name)].get(row);
    }

    /** Result code of each row, {@link ResultCode#OK} or an error. */
    public int[] resultCodes() {
        return resultCodes;
    }

    /** Generation of each row, 0 if it was not read. */
    public int[] generations() {
        return generations;
    }

    /** Unsigned seconds since 2010-01-01T00:00:00Z of each row's expiry; 0 if it never expires or was not read. */
    public int[] voidTimes() {
        return voidTimes;
    }

    /** Indexes of the rows that were read, ascending. */
    public int[] successRows() {
        return IntStream.range(0, rows())
                .filter(row -> resultCodes[row] == ResultCode.OK)
                .toArray();
    }

    /** Number of rows that were not read, absent records included. */
    public int failedRows() {
        return rows() - successRows().length;
    }

    private Object array(String name, ColumnKind kind) {
        int index = schema.indexOf(name);
        ColumnKind actual = schema.columns().get(index).kind();
        if (actual != kind) {
            throw InvalidArgumentException.of("column '" + name + "'", kind, actual + ", the kind of the schema");
        }
        return vectors[index].array();
    }
}
