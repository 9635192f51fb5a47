package io.github.aerospring.core.column;

/** Told how far a write of many rows is. */
@FunctionalInterface
public interface ColumnWriteProgress {

    /**
     * A chunk was answered.
     *
     * @param rowsDone rows that were answered so far, failed ones included
     * @param rowsTotal rows of the table or batch
     */
    void written(long rowsDone, long rowsTotal);
}
