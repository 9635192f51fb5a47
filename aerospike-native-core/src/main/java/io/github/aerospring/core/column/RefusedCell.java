package io.github.aerospring.core.column;

import com.aerospike.client.Key;
import io.github.aerospring.core.error.BinTypeException;
import org.jspecify.annotations.Nullable;

/** A value that its column cannot hold; thrown by the decoder, which does not know the key. */
final class RefusedCell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedCell(Column column, @Nullable Object value, String expected) {
        super(
                "'" + value + "' ("
                        + (value == null ? "unknown type" : value.getClass().getSimpleName()) + ") (expected: "
                        + expected + " for column '" + column.name() + "' " + column.kind() + ")",
                null,
                false,
                false);
        this.bin = column.bin();
    }

    private final String bin;
    private int row;

    /** This, of a row. */
    RefusedCell in(int where) {
        row = where;
        return this;
    }

    int row() {
        return row;
    }

    BinTypeException of(Key key) {
        return new BinTypeException("bin '" + bin + "' of " + key + ": " + getMessage());
    }
}
