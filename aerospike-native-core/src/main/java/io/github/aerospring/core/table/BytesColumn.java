package io.github.aerospring.core.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.columns.AbstractColumnParser;
import tech.tablesaw.columns.AbstractColumnType;
import tech.tablesaw.io.ReadOptions;

/**
 * A Tablesaw column of byte arrays. Prints and exports as hexadecimal digits.
 */
public final class BytesColumn extends ArrayColumn<BytesColumn, byte[]> {

    /** Type of these columns. */
    public static final ColumnType TYPE = new Type();

    private BytesColumn(String name, RowCells<byte[]> cells) {
        super(TYPE, name, new Parser(), cells);
    }

    /** An empty column of byte arrays of any length. */
    public static BytesColumn create(String name) {
        return new BytesColumn(name, new BlobCells(new ArrayList<>()));
    }

    /** A column of byte arrays of any length, which are shared; {@code null} for a missing one. */
    public static BytesColumn of(String name, byte @Nullable []... cells) {
        return new BytesColumn(name, new BlobCells(new ArrayList<>(Arrays.asList(cells))));
    }

    static BytesColumn fixed(String name, byte[] bytes, int width, int rows, BitSet missing) {
        return new BytesColumn(name, new FlatCells<>(bytes, width, rows, missing));
    }

    @Override
    BytesColumn create(String name, RowCells<byte[]> content) {
        return new BytesColumn(name, content);
    }

    @Override
    byte[][] newArray(int length) {
        return new byte[length][];
    }

    @Override
    int compareCells(byte[] left, byte[] right) {
        return Arrays.compareUnsigned(left, right);
    }

    @Override
    int hash(byte[] cell) {
        return Arrays.hashCode(cell);
    }

    @Override
    String text(byte[] cell, int elements) {
        int shown = Math.min(elements, cell.length);
        return HexFormat.of().formatHex(cell, 0, shown) + (shown < cell.length ? "..." : "");
    }

    @Override
    void encode(byte[] elements, int first, int count, byte[] target, int offset) {
        System.arraycopy(elements, first, target, offset, count);
    }

    private static final class Type extends AbstractColumnType {

        private Type() {
            super(1, "BYTES", "Bytes");
        }

        @Override
        public BytesColumn create(String name) {
            return BytesColumn.create(name);
        }

        @Override
        public AbstractColumnParser<?> customParser(ReadOptions options) {
            return new Parser();
        }
    }

    private static final class Parser extends CellParser<byte[]> {

        private Parser() {
            super(TYPE);
        }

        @Override
        public byte[] parse(String text) {
            return HexFormat.of().parseHex(text);
        }
    }
}
