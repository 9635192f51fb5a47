package io.github.aerospring.core.column;

import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.record.RecordArguments;

/**
 * A column of a schema.
 *
 * @param name of the column
 * @param bin that its cells are read from
 * @param kind of its cells
 */
public record Column(String name, String bin, ColumnKind kind) {

    /** Checks the names. */
    public Column {
        if (name.isEmpty()) {
            throw InvalidArgumentException.of("column name", name, "non-empty");
        }
        RecordArguments.binName(bin);
    }
}
