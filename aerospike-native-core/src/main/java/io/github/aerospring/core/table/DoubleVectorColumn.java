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
 * A Tablesaw column of double vectors of one dimension, all in one array. Prints and exports as {@code [1.0, 2.0]};
 * the bytes of a cell are little-endian, as NumPy writes them.
 */
public final class DoubleVectorColumn extends ArrayColumn<DoubleVectorColumn, double[]> {

    /** Type of these columns. */
    public static final ColumnType TYPE = new Type();

    private DoubleVectorColumn(String name, RowCells<double[]> cells) {
        super(TYPE, name, new Parser(), cells);
    }

    /** An empty column, whose first cell decides the dimension. */
    public static DoubleVectorColumn create(String name) {
        return of(name, new double[0], 0, 0, new BitSet());
    }

    /**
     * A column that shares an array.
     *
     * @param vectors one after the other
     * @throws InvalidArgumentException if the length is no multiple of the dimension
     */
    public static DoubleVectorColumn of(String name, double[] vectors, int dimension) {
        if (dimension < 1 || vectors.length % dimension != 0) {
            throw InvalidArgumentException.of("dimension", dimension, "a divisor of the length " + vectors.length);
        }
        return of(name, vectors, dimension, vectors.length / dimension, new BitSet());
    }

    static DoubleVectorColumn of(String name, double[] vectors, int dimension, int rows, BitSet missing) {
        return new DoubleVectorColumn(name, new FlatCells<>(vectors, dimension, rows, missing));
    }

    /** Elements of each vector. */
    public int dimension() {
        return flat().width();
    }

    /** All vectors one after the other, the array itself; missing ones are zero. */
    public double[] array() {
        return flat().array();
    }

    private FlatCells<double[]> flat() {
        return (FlatCells<double[]>) cells();
    }

    /**
     * Cosine of the angle between each vector and another; {@code NaN} where one of them is zero or missing.
     *
     * @throws InvalidArgumentException if the dimensions differ
     */
    public DoubleColumn cosine(double[] query) {
        if (query.length != dimension()) {
            throw InvalidArgumentException.of("dimension of the query", query.length, String.valueOf(dimension()));
        }
        return DoubleColumn.create("cosine", VectorSearch.cosines(array(), query, size()));
    }

    /** Rows with the largest {@link #cosine}, the largest first; at most {@code count}. */
    public int[] nearest(double[] query, int count) {
        return VectorSearch.largest(cosine(query).asDoubleArray(), count);
    }

    @Override
    DoubleVectorColumn create(String name, RowCells<double[]> content) {
        return new DoubleVectorColumn(name, content);
    }

    @Override
    double[][] newArray(int length) {
        return new double[length][];
    }

    @Override
    int compareCells(double[] left, double[] right) {
        return Arrays.compare(left, right);
    }

    @Override
    int hash(double[] cell) {
        return Arrays.hashCode(cell);
    }

    @Override
    String text(double[] cell, int elements) {
        StringJoiner text = new StringJoiner(", ", "[", cell.length > elements ? ", ...]" : "]");
        for (int i = 0; i < Math.min(elements, cell.length); i++) {
            text.add(Double.toString(cell[i]));
        }
        return text.toString();
    }

    @Override
    void encode(double[] elements, int first, int count, byte[] target, int offset) {
        ByteBuffer.wrap(target, offset, count * Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asDoubleBuffer()
                .put(elements, first, count);
    }

    private static final class Type extends AbstractColumnType {

        private Type() {
            super(8, "DOUBLE_VECTOR", "Double vector");
        }

        @Override
        public DoubleVectorColumn create(String name) {
            return DoubleVectorColumn.create(name);
        }

        @Override
        public AbstractColumnParser<?> customParser(ReadOptions options) {
            return new Parser();
        }
    }

    private static final class Parser extends CellParser<double[]> {

        private Parser() {
            super(TYPE);
        }

        @Override
        public double[] parse(String text) {
            String[] parts = numbers(text);
            double[] vector = new double[parts.length];
            for (int i = 0; i < parts.length; i++) {
                vector[i] = Double.parseDouble(parts[i].trim());
            }
            return vector;
        }
    }
}
