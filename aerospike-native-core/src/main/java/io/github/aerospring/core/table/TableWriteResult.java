package io.github.aerospring.core.table;

import java.util.Arrays;

import com.aerospike.client.ResultCode;

/** What became of the rows of a written table. */
public final class TableWriteResult {

    private final int[] resultCodes;
    private final boolean inDoubt;

    TableWriteResult(int[] resultCodes, boolean inDoubt) {
        this.resultCodes = resultCodes;
        this.inDoubt = inDoubt;
    }

    /** Number of rows of the table. */
    public int rows() {
        return resultCodes.length;
    }

    /** Number of rows that were not written. */
    public int failedRows() {
        return (int) Arrays.stream(resultCodes)
                .filter(resultCode -> resultCode != ResultCode.OK)
                .count();
    }

    /** Result code of each row, a new array. */
    public int[] resultCodes() {
        return resultCodes.clone();
    }

    /** Whether a failed row may have been written nevertheless. */
    public boolean inDoubt() {
        return inDoubt;
    }

    @Override
    public String toString() {
        return "TableWriteResult[rows=" + rows() + ", failedRows=" + failedRows() + ", inDoubt=" + inDoubt + "]";
    }
}
