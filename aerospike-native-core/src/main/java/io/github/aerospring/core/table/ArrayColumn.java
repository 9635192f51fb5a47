package io.github.aerospring.core.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import it.unimi.dsi.fastutil.ints.IntComparator;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.AbstractColumn;
import tech.tablesaw.columns.AbstractColumnParser;
import tech.tablesaw.columns.Column;
import tech.tablesaw.selection.BitmapBackedSelection;
import tech.tablesaw.selection.Selection;

/**
 * A Tablesaw column whose cells are arrays. Cells are compared element by element; missing ones come first.
 *
 * @param <C> the column itself
 * @param <T> array type of a cell
 */
abstract class ArrayColumn<C extends ArrayColumn<C, T>, T> extends AbstractColumn<C, T> {

    private static final int SHOWN = 6;

    private RowCells<T> cells;

    ArrayColumn(ColumnType type, String name, AbstractColumnParser<T> parser, RowCells<T> cells) {
        super(type, name, parser);
        this.cells = cells;
    }

    abstract C create(String name, RowCells<T> content);

    abstract T[] newArray(int length);

    abstract int compareCells(T left, T right);

    abstract int hash(T cell);

    abstract String text(T cell, int elements);

    /** Writes elements as they are stored. */
    abstract void encode(T elements, int first, int count, byte[] target, int offset);

    /** Bytes of a cell as they are stored. */
    final int storedSize(int row) {
        return cells.count(row) * byteSize();
    }

    /** Bytes of every cell, 0 if that differs. */
    final int fixedSize() {
        return cells.width() * byteSize();
    }

    /** Writes a cell that is not missing as it is stored. */
    final void encode(int row, byte[] target, int offset) {
        encode(cells.elements(row), cells.first(row), cells.count(row), target, offset);
    }

    RowCells<T> cells() {
        return cells;
    }

    private int compareRows(int left, int right) {
        return comparator().compare(cells.get(left), cells.get(right));
    }

    private Comparator<@Nullable T> comparator() {
        return Comparator.nullsFirst(this::compareCells);
    }

    private C rows(Iterable<Integer> rows) {
        C chosen = emptyCopy();
        rows.forEach(row -> chosen.cells().add(cells.get(row)));
        return chosen;
    }

    @SuppressWarnings("unchecked") // every subclass names itself
    private C self() {
        return (C) this;
    }

    @Override
    public int size() {
        return cells.size();
    }

    @Override
    public Table summary() {
        return Table.create(
                name(),
                StringColumn.create("Measure", "Count", "Missing", "Unique"),
                IntColumn.create("Value", size(), countMissing(), countUnique()));
    }

    @Override
    public T[] asObjectArray() {
        T[] all = newArray(size());
        for (int row = 0; row < all.length; row++) {
            all[row] = cells.get(row);
        }
        return all;
    }

    @Override
    public int countMissing() {
        int missing = 0;
        for (int row = 0; row < size(); row++) {
            missing += isMissing(row) ? 1 : 0;
        }
        return missing;
    }

    @Override
    public String getString(int row) {
        T cell = cells.get(row);
        return cell == null ? "" : text(cell, SHOWN);
    }

    @Override
    public String getUnformattedString(int row) {
        T cell = cells.get(row);
        return cell == null ? "" : text(cell, Integer.MAX_VALUE);
    }

    @Override
    @SuppressWarnings("NullAway") // Tablesaw's own columns return null for a missing cell
    public T get(int row) {
        return cells.get(row);
    }

    @Override
    public Iterator<T> iterator() {
        return Arrays.asList(asObjectArray()).iterator();
    }

    @Override
    public void clear() {
        cells.clear();
    }

    @Override
    public void sortAscending() {
        sort(comparator());
    }

    @Override
    public void sortDescending() {
        sort(comparator().reversed());
    }

    private void sort(Comparator<@Nullable T> order) {
        T[] all = asObjectArray();
        Arrays.sort(all, order);
        RowCells<T> sorted = cells.empty();
        for (T cell : all) {
            sorted.add(cell);
        }
        cells = sorted;
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public int compare(T left, T right) {
        return comparator().compare(left, right);
    }

    @Override
    public IntComparator rowComparator() {
        return this::compareRows;
    }

    @Override
    public Selection isMissing() {
        return selection(true);
    }

    @Override
    public Selection isNotMissing() {
        return selection(false);
    }

    private Selection selection(boolean missing) {
        Selection rows = new BitmapBackedSelection();
        for (int row = 0; row < size(); row++) {
            if (isMissing(row) == missing) {
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public boolean isMissing(int row) {
        return cells.isMissing(row);
    }

    @Override
    public C setMissing(int row) {
        cells.set(row, null);
        return self();
    }

    @Override
    public int byteSize() {
        return type().byteSize();
    }

    @Override
    public byte[] asBytes(int row) {
        if (isMissing(row)) {
            return new byte[0];
        }
        byte[] bytes = new byte[storedSize(row)];
        encode(row, bytes, 0);
        return bytes;
    }

    @Override
    public Set<T> asSet() {
        return new LinkedHashSet<>(unique().asList());
    }

    @Override
    public C emptyCopy() {
        return create(name(), cells.empty());
    }

    @Override
    public C emptyCopy(int rows) {
        C copy = emptyCopy();
        for (int row = 0; row < rows; row++) {
            copy.appendMissing();
        }
        return copy;
    }

    @Override
    public C copy() {
        return where(Selection.withRange(0, size()));
    }

    @Override
    public C lag(int count) {
        C lagged = emptyCopy();
        lagged.setName(name() + " lag(" + count + ")");
        for (int row = 0; row < size(); row++) {
            int source = row - count;
            lagged.cells().add(source < 0 || source >= size() ? null : cells.get(source));
        }
        return lagged;
    }

    @Override
    public C appendCell(String text) {
        return appendCell(text, parser());
    }

    @Override
    public C appendCell(String text, AbstractColumnParser<?> parser) {
        return appendObj(parser.isMissing(text) ? null : parser.parse(text));
    }

    @Override
    public C set(int row, @Nullable T value) {
        cells.set(row, value);
        return self();
    }

    @Override
    public C set(int row, Column<T> source, int sourceRow) {
        return set(row, source.get(sourceRow));
    }

    @Override
    public C append(@Nullable T value) {
        cells.add(value);
        return self();
    }

    @Override
    public C append(Column<T> column) {
        int rows = column.size();
        for (int row = 0; row < rows; row++) {
            append(column.get(row));
        }
        return self();
    }

    @Override
    public C append(Column<T> column, int row) {
        return append(column.get(row));
    }

    @Override
    @SuppressWarnings("unchecked") // checked against the array type
    public C appendObj(@Nullable Object value) {
        if (value != null && newArray(0).getClass().getComponentType() != value.getClass()) {
            throw new IllegalArgumentException(
                    "cell of column '" + name() + "': " + value.getClass().getSimpleName() + " (expected: "
                            + newArray(0).getClass().getComponentType().getSimpleName() + ")");
        }
        return append((T) value);
    }

    @Override
    public C appendMissing() {
        cells.add(null);
        return self();
    }

    @Override
    public int valueHash(int row) {
        T cell = cells.get(row);
        return cell == null ? 0 : hash(cell);
    }

    @Override
    public boolean equals(int left, int right) {
        return compareRows(left, right) == 0;
    }

    @Override
    public C where(Selection selection) {
        return rows(selection);
    }

    @Override
    public C removeMissing() {
        return where(isNotMissing());
    }

    @Override
    public C unique() {
        Set<String> seen = new HashSet<>();
        List<Integer> first = new ArrayList<>();
        for (int row = 0; row < size(); row++) {
            T cell = cells.get(row);
            if (seen.add(cell == null ? "" : text(cell, Integer.MAX_VALUE))) {
                first.add(row);
            }
        }
        return rows(first);
    }

    @Override
    public int indexOf(Object value) {
        for (int row = 0; row < size(); row++) {
            if (Objects.deepEquals(cells.get(row), value)) {
                return row;
            }
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object value) {
        for (int row = size() - 1; row >= 0; row--) {
            if (Objects.deepEquals(cells.get(row), value)) {
                return row;
            }
        }
        return -1;
    }

    @Override
    public boolean contains(Object value) {
        return indexOf(value) >= 0;
    }

    @Override
    public StringColumn asStringColumn() {
        StringColumn texts = StringColumn.create(name() + " strings");
        for (int row = 0; row < size(); row++) {
            texts.append(getUnformattedString(row));
        }
        return texts;
    }
}
