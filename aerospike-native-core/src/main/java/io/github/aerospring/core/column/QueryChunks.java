package io.github.aerospring.core.column;

import io.github.aerospring.core.error.InvalidArgumentException;

/**
 * How the records of a query are handed over; immutable.
 *
 * @param rows of a chunk, at least 1; the last one of a node may have fewer
 * @param keepsKeys whether the batches know the keys of their rows, 20 bytes a row
 * @param keepsMetadata whether they know generation and expiry, 8 bytes a row
 */
public record QueryChunks(int rows, boolean keepsKeys, boolean keepsMetadata) {

    /** Rows of a chunk unless another number is chosen. */
    public static final int DEFAULT_ROWS = 65_536;

    private static final QueryChunks DEFAULT = new QueryChunks(DEFAULT_ROWS, true, true);

    /** Checks the number of rows. */
    public QueryChunks {
        if (rows < 1) {
            throw InvalidArgumentException.of("rows of a chunk", rows, "at least 1");
        }
    }

    /** Chunks of {@value #DEFAULT_ROWS} rows with keys and metadata. */
    public static QueryChunks defaults() {
        return DEFAULT;
    }

    /** Chunks of a number of rows with keys and metadata. */
    public static QueryChunks ofRows(int rows) {
        return new QueryChunks(rows, true, true);
    }

    /** The same without keys. */
    public QueryChunks withoutKeys() {
        return new QueryChunks(rows, false, keepsMetadata);
    }

    /** The same without generation and expiry. */
    public QueryChunks withoutMetadata() {
        return new QueryChunks(rows, keepsKeys, false);
    }
}
