package io.github.aerospring.core.batch;

import io.github.aerospring.core.config.BatchDefaults;
import io.github.aerospring.core.error.InvalidArgumentException;

/**
 * How a large batch is cut and which of its rows are tried again; immutable.
 *
 * @param chunkSize rows of one request, larger batches become several requests one after the other; 0, no limit.
 *     Servers answer 100 to 5000 rows best
 * @param rowRetries how often rows with a transient error (timeout, device overload, busy key, memory, partition not
 *     available) are sent again, after a random pause (full jitter: up to 10 ms, doubled each time, at most 500 ms) and
 *     within the total timeout; 0. Rows of writes are only safe to retry if the write may happen twice
 */
public record BatchOptions(int chunkSize, int rowRetries) {

    /** One request, no retries. */
    public static final BatchOptions NONE = new BatchOptions(0, 0);

    /** Checks the ranges. */
    public BatchOptions {
        notNegative("chunkSize", chunkSize);
        notNegative("rowRetries", rowRetries);
    }

    /** The options of a configuration. */
    public static BatchOptions of(BatchDefaults defaults) {
        return new BatchOptions(defaults.chunkSize(), defaults.rowRetries());
    }

    /** The same with another number of rows in one request. */
    public BatchOptions withChunkSize(int rows) {
        return new BatchOptions(rows, rowRetries);
    }

    /** The same with another number of retries. */
    public BatchOptions withRowRetries(int retries) {
        return new BatchOptions(chunkSize, retries);
    }

    private static void notNegative(String name, int value) {
        if (value < 0) {
            throw InvalidArgumentException.of(name, value, "at least 0");
        }
    }
}
