package io.github.aerospring.core.table;

/** Told how far the write of a table is. */
@FunctionalInterface
public interface TableWriteProgress {

    /**
     * A batch was answered.
     *
     * @param rowsDone rows that were answered so far, failed ones included
     * @param rowsTotal rows of the table
     */
    void written(long rowsDone, long rowsTotal);
}
