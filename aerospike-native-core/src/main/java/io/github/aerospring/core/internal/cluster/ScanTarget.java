package io.github.aerospring.core.internal.cluster;

import org.jspecify.annotations.Nullable;

/**
 * Collects the records of a scan in chunks. For one thread at a time.
 *
 * @param <T> a chunk
 */
public interface ScanTarget<T> {

    /**
     * Stores a record.
     *
     * @param row where its fields and bins are in the buffer
     * @return position behind the record or {@code AnswerReader.INCOMPLETE}; in that case the same record comes again
     */
    int store(byte[] buffer, ScanRow row, int end);

    /** Forgets what was stored of a record that was not complete. */
    void forgetIncomplete();

    /** Whether the chunk has to be taken before the next record. */
    boolean isFull();

    /** The chunk so far, {@code null} if it has no record; the next record starts another one. */
    @Nullable
    T take();
}
