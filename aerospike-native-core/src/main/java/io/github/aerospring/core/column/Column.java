package io.github.aerospring.core.column;

import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.record.RecordArguments;

/**
 * A column of a schema.
 *
 * @param name of the column
 * @param bin that its cells are read from and written to
 * @param kind of its cells
 * @param width elements of a cell: bytes of {@link ColumnKind#FIXED_BYTES}, dimension of a vector, else 1
 */
public record Column(String name, String bin, ColumnKind kind, int width) {

    /** Checks the names and the width. */
    public Column {
        if (name.isEmpty()) {
            throw InvalidArgumentException.of("column name", name, "non-empty");
        }
        RecordArguments.binName(bin);
        if (width < 1 || width > 1 && !kind.hasWidth()) {
            throw InvalidArgumentException.of(
                    "width of column '" + name + "'", width, kind.hasWidth() ? "at least 1" : "1, as every " + kind);
        }
    }

    /** A column whose cells have one element. */
    public Column(String name, String bin, ColumnKind kind) {
        this(name, bin, kind, 1);
    }
}
