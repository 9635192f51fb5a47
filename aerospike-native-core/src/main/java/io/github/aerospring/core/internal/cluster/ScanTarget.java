package io.github.aerospring.core.internal.cluster;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * Collects the records of a scan in chunks. For one thread at a time.
 *
 * @param <T> a chunk
 */
public interface ScanTarget<T> {

    /**
     * Stores a record, as far as it does not need the buffer for that; {@link #flush} does the rest.
     *
     * @param row where its fields and bins are in the buffer
     * @return position behind the record or {@code AnswerReader.INCOMPLETE}; in that case the same record comes again
     * @throws java.io.IOException if it breaks the protocol
     */
    int store(byte[] buffer, ScanRow row, int end) throws IOException;

    /** Stores what is still in the buffer of the records before. */
    void flush(byte[] buffer);

    /** Whether the chunk has to be taken before the next record. */
    boolean isFull();

    /** The chunk so far, {@code null} if it has no record; the next record starts another one. */
    @Nullable
    T take();
}
