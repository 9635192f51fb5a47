package io.github.aerospring.core.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.StringJoiner;

import io.github.aerospring.core.error.InvalidArgumentException;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.columns.AbstractColumnParser;
import tech.tablesaw.columns.AbstractColumnType;
import tech.tablesaw.io.ReadOptions;

/**
 * A Tablesaw column of float vectors of one dimension, all in one array. Prints and exports as {@code [1.0, 2.0]};
 * the bytes of a cell are little-endian, as NumPy writes them.
 */
public final class VectorColumn extends ArrayColumn<VectorColumn, float[]> {

    /** Type of these columns. */
    public static final ColumnType TYPE = new Type();

    private VectorColumn(String name, RowCells<float[]> cells) {
        super(TYPE, name, new Parser(), cells);
    }

    /** An empty column, whose first cell decides the dimension. */
    public static VectorColumn create(String name) {
        return of(name, new float[0], 0, 0, new BitSet());
    }

    /**
     * A column that shares an array.
     *
     * @param vectors one after the other
     * @throws InvalidArgumentException if the length is no multiple of the dimension
     */
    public static VectorColumn of(String name, float[] vectors, int dimension) {
        if (dimension < 1 || vectors.length % dimension != 0) {
            throw InvalidArgumentException.of("dimension", dimension, "a divisor of the length " + vectors.length);
        }
        return of(name, vectors, dimension, vectors.length / dimension, new BitSet());
    }

    static VectorColumn of(String name, float[] vectors, int dimension, int rows, BitSet missing) {
        return new VectorColumn(name, new FlatCells<>(vectors, dimension, rows, missing));
    }

    /** Elements of each vector. */
    public int dimension() {
        return flat().width();
    }

    /** All vectors one after the other, the array itself; missing ones are zero. */
    public float[] array() {
        return flat().array();
    }

    private FlatCells<float[]> flat() {
        return (FlatCells<float[]>) cells();
    }

    /**
     * Cosine of the angle between each vector and another; {@code NaN} where one of them is zero or missing.
     *
     * @throws InvalidArgumentException if the dimensions differ
     */
    public DoubleColumn cosine(float[] query) {
        if (query.length != dimension()) {
            throw InvalidArgumentException.of("dimension of the query", query.length, String.valueOf(dimension()));
        }
        return DoubleColumn.create("cosine", VectorSearch.cosines(array(), query, size()));
    }

    /** Rows with the largest {@link #cosine}, the largest first; at most {@code count}. */
    public int[] nearest(float[] query, int count) {
        return VectorSearch.largest(cosine(query).asDoubleArray(), count);
    }

    @Override
    VectorColumn create(String name, RowCells<float[]> content) {
        return new VectorColumn(name, content);
    }

    @Override
    float[][] newArray(int length) {
        return new float[length][];
    }

    @Override
    int compareCells(float[] left, float[] right) {
        return Arrays.compare(left, right);
    }

    @Override
    int hash(float[] cell) {
        return Arrays.hashCode(cell);
    }

    @Override
    String text(float[] cell, int elements) {
        StringJoiner text = new StringJoiner(", ", "[", cell.length > elements ? ", ...]" : "]");
        for (int i = 0; i < Math.min(elements, cell.length); i++) {
            text.add(Float.toString(cell[i]));
        }
        return text.toString();
    }

    @Override
    void encode(float[] elements, int first, int count, byte[] target, int offset) {
        ByteBuffer.wrap(target, offset, count * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .put(elements, first, count);
    }

    private static final class Type extends AbstractColumnType {

        private Type() {
            super(4, "VECTOR", "Vector");
        }

        @Override
        public VectorColumn create(String name) {
            return VectorColumn.create(name);
        }

        @Override
        public AbstractColumnParser<?> customParser(ReadOptions options) {
            return new Parser();
        }
    }

    private static final class Parser extends CellParser<float[]> {

        private Parser() {
            super(TYPE);
        }

        @Override
        public float[] parse(String text) {
            String[] parts = numbers(text);
            float[] vector = new float[parts.length];
            for (int i = 0; i < parts.length; i++) {
                vector[i] = Float.parseFloat(parts[i].trim());
            }
            return vector;
        }
    }
}
