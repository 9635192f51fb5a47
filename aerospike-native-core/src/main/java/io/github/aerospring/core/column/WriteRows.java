package io.github.aerospring.core.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.internal.wire.CellSource;
import io.github.aerospring.core.internal.wire.Particles;
import io.github.aerospring.core.internal.wire.WireBytes;
import io.github.aerospring.core.record.RecordArguments;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be written: which column is the key, which are bins, which say where and how long. Everything that can be wrong
 * with them is found here, before anything is sent.
 */
final class WriteRows {

    /** Keeps the time to live of a record that is there. */
    private static final int LEAST_TTL = -2;

    /** As many as the protocol has room for. */
    private static final int MAX_GENERATION = 0xFFFF;

    private final ColumnWrite write;
    private final KeySet keys;
    private final List<String> bins;
    private final CellSource[] cells;
    private final @Nullable CellSource ttls;
    private final @Nullable CellSource generations;

    private WriteRows(
            ColumnWrite write,
            KeySet keys,
            List<String> bins,
            CellSource[] cells,
            @Nullable CellSource ttls,
            @Nullable CellSource generations) {
        this.write = write;
        this.keys = keys;
        this.bins = bins;
        this.cells = cells;
        this.ttls = ttls;
        this.generations = generations;
    }

    /** Rows whose keys are in a column. */
    static WriteRows of(WriteSource source, ColumnWrite write) {
        return of(source, write, null);
    }

    /** Rows whose keys are known. */
    static WriteRows of(WriteSource source, ColumnWrite write, @Nullable KeySet known) {
        KeySet keys = known == null ? keys(source, write) : known;
        List<String> bins = new ArrayList<>();
        List<CellSource> cells = new ArrayList<>();
        for (String column : source.columns()) {
            boolean key = known == null && column.equals(write.keyColumn());
            if (key ? write.storesKeyAsBin() : !column.startsWith("_")) {
                bins.add(RecordArguments.binName(source.bin(column)));
                cells.add(source.cells(column));
            }
        }
        if (bins.isEmpty()) {
            throw new InvalidArgumentException("columns: " + source.columns()
                    + " (expected: at least one whose name does not start with an underscore)");
        }
        RecordArguments.distinctBinNames(bins);
        WriteRows rows = new WriteRows(
                write,
                keys,
                List.copyOf(bins),
                cells.toArray(CellSource[]::new),
                write.ttlColumn()
                        .map(name -> numbers(source, name, LEAST_TTL, Integer.MAX_VALUE))
                        .orElse(null),
                write.generationColumn()
                        .map(name -> numbers(source, name, 0, MAX_GENERATION))
                        .orElse(null));
        rows.requireCells(source);
        return rows;
    }

    private static KeySet keys(WriteSource source, ColumnWrite write) {
        CellSource ids = source.keys(require(source, "keyColumn", write.keyColumn()));
        for (int row = 0; row < source.rows(); row++) {
            if (!ids.isPresent(row)) {
                throw new InvalidArgumentException(
                        "row " + row + ", key column '" + write.keyColumn() + "': missing (expected: a key)");
            }
        }
        if (write.namespaceColumn().isEmpty() && write.setColumn().isEmpty()) {
            return KeySet.ofIds(write.namespace(), write.set(), source.rows(), ids);
        }
        Map<KeySet.Scope, Integer> scopes = new LinkedHashMap<>();
        int[] scopeOfRow = new int[source.rows()];
        CellSource namespaces =
                write.namespaceColumn().map(name -> texts(source, name)).orElse(null);
        CellSource sets = write.setColumn().map(name -> texts(source, name)).orElse(null);
        for (int row = 0; row < scopeOfRow.length; row++) {
            KeySet.Scope scope =
                    new KeySet.Scope(text(namespaces, row, write.namespace()), text(sets, row, write.set()));
            scopeOfRow[row] = scopes.computeIfAbsent(scope, added -> scopes.size());
        }
        return new KeySet(List.copyOf(scopes.keySet()), scopeOfRow, source.rows(), ids, null);
    }

    private static String require(WriteSource source, String option, String column) {
        if (!source.columns().contains(column)) {
            throw InvalidArgumentException.of(option, column, "one of " + source.columns());
        }
        return column;
    }

    private static CellSource texts(WriteSource source, String column) {
        return typed(source, column, Particles.STRING, "a text column");
    }

    private static CellSource numbers(WriteSource source, String column, long least, long most) {
        CellSource cells = typed(source, column, Particles.INTEGER, "a column of integers");
        for (int row = 0; row < source.rows(); row++) {
            if (cells.isPresent(row)) {
                long number = number(cells, row);
                if (number < least || number > most) {
                    throw InvalidArgumentException.of(
                            "row " + row + ", column '" + column + "'", number, least + " to " + most);
                }
            }
        }
        return cells;
    }

    private static CellSource typed(WriteSource source, String column, int type, String expected) {
        CellSource cells = source.cells(require(source, "column", column));
        for (int row = 0; row < source.rows(); row++) {
            if (cells.isPresent(row) && cells.type(row) != type) {
                throw InvalidArgumentException.of("column", column, expected);
            }
        }
        return cells;
    }

    private static String text(@Nullable CellSource cells, int row, String otherwise) {
        if (cells == null || !cells.isPresent(row)) {
            return otherwise;
        }
        byte[] bytes = new byte[cells.maxSize(row)];
        return new String(bytes, 0, cells.write(row, bytes, 0), java.nio.charset.StandardCharsets.UTF_8);
    }

    private void requireCells(WriteSource source) {
        for (int row = 0; row < keys.size(); row++) {
            if (write.missingCells() == MissingCells.SKIP && !hasCell(row)) {
                throw new InvalidArgumentException("row " + row
                        + ": all cells missing (expected: a value in at least one of " + source.columns() + ")");
            }
        }
    }

    private boolean hasCell(int row) {
        for (CellSource cell : cells) {
            if (cell.isPresent(row)) {
                return true;
            }
        }
        return false;
    }

    ColumnWrite write() {
        return write;
    }

    KeySet keys() {
        return keys;
    }

    List<String> bins() {
        return bins;
    }

    CellSource[] cells() {
        return cells;
    }

    /** Whether all rows have the same time to live and generation. */
    boolean areAlike() {
        return ttls == null && generations == null;
    }

    int ttl(int row, int otherwise) {
        return number(ttls, row, otherwise);
    }

    int generation(int row, int otherwise) {
        return number(generations, row, otherwise);
    }

    private static int number(@Nullable CellSource cells, int row, int otherwise) {
        if (cells == null || !cells.isPresent(row)) {
            return otherwise;
        }
        return (int) number(cells, row);
    }

    private static long number(CellSource cells, int row) {
        byte[] bytes = new byte[Long.BYTES];
        cells.write(row, bytes, 0);
        return WireBytes.getLong(bytes, 0);
    }
}
