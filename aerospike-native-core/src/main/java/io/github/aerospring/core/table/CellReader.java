package io.github.aerospring.core.table;

import java.util.Map;
import java.util.TreeSet;

import com.aerospike.client.Value;
import io.github.aerospring.core.error.InvalidArgumentException;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/** Reads the cells of a table column as official values: integers as long, floating point numbers as double. */
interface CellReader {

    /** The value of a cell that is not missing. */
    Value cell(int row);

    /** A reader of user keys: integers and strings. */
    static CellReader ofKeys(Column<?> column) {
        return reader(column, Types.KEYS);
    }

    /** A reader of bin values: what keys may be, floating point numbers and truth values. */
    static CellReader ofBins(Column<?> column) {
        return reader(column, Types.BINS);
    }

    private static CellReader reader(Column<?> column, Map<ColumnType, Factory> types) {
        Factory factory = types.get(column.type());
        if (factory == null) {
            TreeSet<String> expected = new TreeSet<>();
            types.keySet().forEach(type -> expected.add(type.name()));
            throw InvalidArgumentException.of(
                    "column '" + column.name() + "'", column.type().name(), "one of the types " + expected);
        }
        return factory.of(column);
    }

    /** Makes the reader of a column of one type. */
    interface Factory {

        /** The reader. */
        CellReader of(Column<?> column);
    }

    /** Column types and their readers. */
    final class Types {

        static final Map<ColumnType, Factory> KEYS = Map.of(
                ColumnType.SHORT, column -> shorts((ShortColumn) column),
                ColumnType.INTEGER, column -> ints((IntColumn) column),
                ColumnType.LONG, column -> longs((LongColumn) column),
                ColumnType.STRING, column -> strings((StringColumn) column));

        static final Map<ColumnType, Factory> BINS = Map.of(
                ColumnType.SHORT, column -> shorts((ShortColumn) column),
                ColumnType.INTEGER, column -> ints((IntColumn) column),
                ColumnType.LONG, column -> longs((LongColumn) column),
                ColumnType.STRING, column -> strings((StringColumn) column),
                ColumnType.FLOAT, column -> floats((FloatColumn) column),
                ColumnType.DOUBLE, column -> doubles((DoubleColumn) column),
                ColumnType.BOOLEAN, column -> booleans((BooleanColumn) column));

        private Types() {}

        private static CellReader shorts(ShortColumn column) {
            return row -> Value.get((long) column.getShort(row));
        }

        private static CellReader ints(IntColumn column) {
            return row -> Value.get((long) column.getInt(row));
        }

        private static CellReader longs(LongColumn column) {
            return row -> Value.get(column.getLong(row));
        }

        private static CellReader strings(StringColumn column) {
            return row -> Value.get(column.get(row));
        }

        private static CellReader floats(FloatColumn column) {
            return row -> Value.get((double) column.getFloat(row));
        }

        private static CellReader doubles(DoubleColumn column) {
            return row -> Value.get(column.getDouble(row));
        }

        private static CellReader booleans(BooleanColumn column) {
            return row -> Value.get(column.getByte(row) == 1);
        }
    }
}
