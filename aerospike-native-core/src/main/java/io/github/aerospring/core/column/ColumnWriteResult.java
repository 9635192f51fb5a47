package io.github.aerospring.core.column;

import java.util.Arrays;
import java.util.BitSet;

import com.aerospike.client.ResultCode;

/** What became of rows that were written. */
public final class ColumnWriteResult {

    private final int[] resultCodes;
    private final BitSet inDoubt;

    ColumnWriteResult(int[] resultCodes, BitSet inDoubt) {
        this.resultCodes = resultCodes;
        this.inDoubt = inDoubt;
    }

    /** Number of rows. */
    public int rows() {
        return resultCodes.length;
    }

    /** Number of rows that were not written. */
    public int failedRows() {
        return (int) Arrays.stream(resultCodes)
                .filter(resultCode -> resultCode != ResultCode.OK)
                .count();
    }

    /**
     * Result code of each row, a new array. Rows that were not sent because the write was cancelled have
     * {@link ResultCode#NO_RESPONSE} and are not in doubt.
     */
    public int[] resultCodes() {
        return resultCodes.clone();
    }

    /** Result code of a row. */
    public int resultCode(int row) {
        return resultCodes[row];
    }

    /** Whether a failed row may have been written nevertheless. */
    public boolean inDoubt() {
        return !inDoubt.isEmpty();
    }

    /** Whether this row failed but may have been written nevertheless. */
    public boolean inDoubt(int row) {
        return inDoubt.get(row);
    }

    @Override
    public String toString() {
        return "ColumnWriteResult[rows=" + rows() + ", failedRows=" + failedRows() + ", inDoubt=" + inDoubt() + "]";
    }
}
