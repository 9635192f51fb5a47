package io.github.aerospring.core.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.github.aerospring.core.column.ColumnKind;
import io.github.aerospring.core.column.WriteSource;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.internal.wire.CellSource;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The rows of a table, to be written. */
final class TableSource implements WriteSource {

    private static final Map<ColumnType, Storage> TYPES = new LinkedHashMap<>();

    private static final Set<ColumnType> KEY_TYPES =
            Set.of(ColumnType.SHORT, ColumnType.INTEGER, ColumnType.LONG, ColumnType.STRING, BytesColumn.TYPE);

    static {
        put(ColumnType.SHORT, ColumnKind.INT16, column -> TableCells.shorts((ShortColumn) column));
        put(ColumnType.INTEGER, ColumnKind.INT32, column -> TableCells.ints((IntColumn) column));
        put(ColumnType.LONG, ColumnKind.INT64, column -> TableCells.longs((LongColumn) column));
        put(ColumnType.FLOAT, ColumnKind.FLOAT32, column -> TableCells.floats((FloatColumn) column));
        put(ColumnType.DOUBLE, ColumnKind.FLOAT64, column -> TableCells.doubles((DoubleColumn) column));
        put(ColumnType.BOOLEAN, ColumnKind.BOOLEAN, column -> TableCells.booleans((BooleanColumn) column));
        put(ColumnType.STRING, ColumnKind.STRING, column -> TableCells.strings((StringColumn) column));
        put(ColumnType.INSTANT, ColumnKind.INSTANT, column -> TableCells.instants((InstantColumn) column));
        put(ColumnType.LOCAL_DATE, ColumnKind.LOCAL_DATE, column -> TableCells.dates((DateColumn) column));
        put(VectorColumn.TYPE, ColumnKind.VECTOR_FLOAT32, column -> TableCells.arrays((VectorColumn) column));
        put(
                DoubleVectorColumn.TYPE,
                ColumnKind.VECTOR_FLOAT64,
                column -> TableCells.arrays((DoubleVectorColumn) column));
        put(BytesColumn.TYPE, ColumnKind.BLOB, column -> TableCells.arrays((BytesColumn) column));
    }

    private final Table table;

    TableSource(Table table) {
        this.table = table;
    }

    private static void put(ColumnType type, ColumnKind kind, Factory factory) {
        TYPES.put(type, new Storage(kind, factory));
    }

    /** Kind of the column that reads what a table column writes. */
    static ColumnKind kind(Column<?> column) {
        return storage(column).kind();
    }

    /** Elements of the cells of a vector column. */
    static int width(Column<?> column) {
        return column instanceof VectorColumn vectors ? vectors.dimension() : ((DoubleVectorColumn) column).dimension();
    }

    private static Storage storage(Column<?> column) {
        Storage storage = TYPES.get(column.type());
        if (storage == null) {
            throw refused(column, TYPES.keySet());
        }
        return storage;
    }

    private static InvalidArgumentException refused(Column<?> column, Set<ColumnType> types) {
        TreeSet<String> expected = new TreeSet<>();
        types.forEach(type -> expected.add(type.name()));
        return InvalidArgumentException.of(
                "column '" + column.name() + "'", column.type().name(), "one of the types " + expected);
    }

    @Override
    public int rows() {
        return table.rowCount();
    }

    @Override
    public List<String> columns() {
        return table.columnNames();
    }

    @Override
    public String bin(String column) {
        return column;
    }

    @Override
    public CellSource cells(String column) {
        Column<?> cells = table.column(column);
        return storage(cells).factory().of(cells);
    }

    @Override
    public CellSource keys(String column) {
        Column<?> cells = table.column(column);
        if (!KEY_TYPES.contains(cells.type())) {
            throw refused(cells, KEY_TYPES);
        }
        return cells(column);
    }

    @FunctionalInterface
    private interface Factory {
        CellSource of(Column<?> column);
    }

    private record Storage(ColumnKind kind, Factory factory) {}
}
