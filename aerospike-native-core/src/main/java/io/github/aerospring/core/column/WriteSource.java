package io.github.aerospring.core.column;

import java.util.List;

import io.github.aerospring.core.internal.wire.CellSource;

/** Named columns of equal length that can be written; implemented by what holds rows, not by applications. */
public interface WriteSource {

    /** Number of rows. */
    int rows();

    /** Names of the columns, in order. */
    List<String> columns();

    /** Bin of a column. */
    String bin(String column);

    /**
     * The cells of a column.
     *
     * @throws io.github.aerospring.core.error.InvalidArgumentException if its type cannot be stored
     */
    CellSource cells(String column);

    /**
     * The cells of a column as user keys.
     *
     * @throws io.github.aerospring.core.error.InvalidArgumentException if its type cannot be a key
     */
    CellSource keys(String column);
}
