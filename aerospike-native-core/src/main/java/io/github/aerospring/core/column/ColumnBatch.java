package io.github.aerospring.core.column;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * Records as columns: one row per requested key, in the order of the request, or per record of a query. The arrays are
 * those that the records were decoded into, not copies: row {@code r} is element {@code offset() + r}, of kinds with a
 * width {@code w} the elements from {@code (offset() + r) * w} on; only a {@link #slice} has an offset other than 0. Cells
 * without a value are 0, {@code false} or empty, whatever the {@link MissingPolicy}; {@link #isPresent} tells them apart.
 */
public final class ColumnBatch {

    /** Seconds from 1970 to 2010, where the server begins to count. */
    private static final long EPOCH_2010 = 1_262_304_000L;

    private final ColumnSchema schema;
    private final ColumnVector[] vectors;
    private final RowStates states;
    private final @Nullable KeySet keys;
    private final int offset;
    private final int rows;
    private final int capacity;

    ColumnBatch(ColumnSchema schema, ColumnVector[] vectors, RowStates states, @Nullable KeySet keys, int rows) {
        this(schema, vectors, states, keys, 0, rows, rows);
    }

    private ColumnBatch(
            ColumnSchema schema,
            ColumnVector[] vectors,
            RowStates states,
            @Nullable KeySet keys,
            int offset,
            int rows,
            int capacity) {
        this.schema = schema;
        this.vectors = vectors;
        this.states = states;
        this.keys = keys;
        this.offset = offset;
        this.rows = rows;
        this.capacity = capacity;
    }

    /** A builder of a batch from arrays, to be written. */
    public static ColumnBatchBuilder builder(ColumnSchema schema) {
        return new ColumnBatchBuilder(schema);
    }

    /** The columns. */
    public ColumnSchema schema() {
        return schema;
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** Element of the arrays where the first row is. */
    public int offset() {
        return offset;
    }

    /**
     * Some of the rows over the same arrays.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= from <= to <= rows()}
     */
    public ColumnBatch slice(int from, int to) {
        Objects.checkFromToIndex(from, to, rows);
        return new ColumnBatch(schema, vectors, states, keys, offset + from, to - from, capacity);
    }

    /** Whether the keys of the rows are known: not of batches from arrays and of queries that do not keep them. */
    public boolean hasKeys() {
        return keys != null;
    }

    /**
     * Key of each row, a view.
     *
     * @throws InvalidArgumentException unless {@link #hasKeys()}
     */
    public List<Key> keys() {
        return keySet().asList().subList(offset, offset + rows);
    }

    KeySet keySet() {
        if (keys == null) {
            throw new InvalidArgumentException("keys: not kept (expected: a read by keys or a query that keeps them)");
        }
        return keys;
    }

    /** Row of a key, compared by namespace and digest; the last one of a key that was requested several times. */
    public OptionalInt rowOf(Key key) {
        OptionalInt index = keySet().indexOf(key);
        return index.isPresent() && (index.getAsInt() < offset || index.getAsInt() >= offset + rows)
                ? OptionalInt.empty()
                : index.isPresent() ? OptionalInt.of(index.getAsInt() - offset) : index;
    }

    /** Cells of {@link ColumnKind#INT8}, {@link ColumnKind#FIXED_BYTES} or {@link ColumnKind#VECTOR_INT8}. */
    public byte[] bytes(String name) {
        return array(name, byte[].class);
    }

    /** Cells of {@link ColumnKind#INT16} or {@link ColumnKind#UINT8}. */
    public short[] shorts(String name) {
        return array(name, short[].class);
    }

    /** Cells of {@link ColumnKind#INT32}, {@link ColumnKind#UINT16} or {@link ColumnKind#LOCAL_DATE}. */
    public int[] ints(String name) {
        return array(name, int[].class);
    }

    /** Cells of {@link ColumnKind#INT64}, {@code UINT32}, {@code UINT64} or {@link ColumnKind#INSTANT}. */
    public long[] longs(String name) {
        return array(name, long[].class);
    }

    /** Cells of {@link ColumnKind#FLOAT32}, {@link ColumnKind#FLOAT16} or {@link ColumnKind#VECTOR_FLOAT32}. */
    public float[] floats(String name) {
        return array(name, float[].class);
    }

    /** Cells of {@link ColumnKind#FLOAT64} or {@link ColumnKind#VECTOR_FLOAT64}. */
    public double[] doubles(String name) {
        return array(name, double[].class);
    }

    /** Cells of {@link ColumnKind#BOOLEAN}. */
    public boolean[] booleans(String name) {
        return array(name, boolean[].class);
    }

    /**
     * Cells of {@link ColumnKind#STRING} or {@link ColumnKind#GEOJSON}; no element is {@code null}. While the texts are a
     * dictionary it is a new array for each call.
     */
    public String[] strings(String name) {
        return array(name, String[].class);
    }

    /** Cells of {@link ColumnKind#BLOB}; no element is {@code null}. */
    public byte[][] blobs(String name) {
        return array(name, byte[][].class);
    }

    /** Cells of {@link ColumnKind#OBJECT}; {@code null} without a value. */
    public @Nullable Object[] objects(String name) {
        return array(name, Object[].class);
    }

    /** The dictionary of a {@link ColumnKind#STRING} column; empty if most texts differ and it has none. */
    public Optional<TextDictionary> dictionary(String name) {
        return vector(name) instanceof StringVector texts ? texts.dictionary() : Optional.empty();
    }

    /**
     * Whether a cell has a value: the record was read and has the bin.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public boolean isPresent(int row, String name) {
        Objects.checkIndex(row, rows);
        return vector(name).isPresent(offset + row);
    }

    /** Reads row by row without boxing; before the first row. */
    public RowCursor cursor() {
        return new RowCursor(vectors, states, offset, rows);
    }

    /** Result code of each row, {@link ResultCode#OK} or an error; the array of the batch, see {@link #offset()}. */
    public int[] resultCodes() {
        return states.resultCodes(capacity);
    }

    /** Result code of a row. */
    public int resultCode(int row) {
        return states.resultCode(offset + Objects.checkIndex(row, rows));
    }

    /** Generation of each row, 0 if it was not read or the query does not keep metadata. */
    public int[] generations() {
        return states.generations(capacity);
    }

    /** Unsigned seconds since 2010-01-01T00:00:00Z of each row's expiry; 0 if it never expires or was not read. */
    public int[] voidTimes() {
        return states.voidTimes(capacity);
    }

    /** Seconds that each row has still to live, -1 if it never expires or was not read; a new array of {@link #rows()}. */
    public long[] timesToLive() {
        int[] voidTimes = voidTimes();
        long now = System.currentTimeMillis() / 1000 - EPOCH_2010;
        long[] seconds = new long[rows];
        for (int row = 0; row < rows; row++) {
            int voidTime = voidTimes[offset + row];
            seconds[row] = voidTime == 0 ? -1 : Math.max(1, Integer.toUnsignedLong(voidTime) - now);
        }
        return seconds;
    }

    /** Indexes of the rows that were read, ascending. */
    public int[] successRows() {
        int[] successful = new int[rows - failedRows()];
        int next = 0;
        for (int row = 0; row < rows; row++) {
            if (states.resultCode(offset + row) == ResultCode.OK) {
                successful[next++] = row;
            }
        }
        return successful;
    }

    /** Number of rows that were not read, absent records included. */
    public int failedRows() {
        int failed = 0;
        for (int row = 0; row < rows; row++) {
            if (states.resultCode(offset + row) != ResultCode.OK) {
                failed++;
            }
        }
        return failed;
    }

    ColumnVector[] vectors() {
        return vectors;
    }

    RowStates states() {
        return states;
    }

    ColumnVector vector(String name) {
        return vectors[schema.indexOf(name)];
    }

    private <A> A array(String name, Class<A> type) {
        ColumnVector vector = vector(name);
        Object array = vector.array();
        if (array.getClass() != type) {
            throw InvalidArgumentException.of(
                    "column '" + name + "'",
                    type.getSimpleName(),
                    array.getClass().getSimpleName() + ", the cells of " + vector.column.kind());
        }
        return type.cast(array);
    }
}
