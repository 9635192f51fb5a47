package io.github.aerospring.core.table;

import java.util.List;

import com.aerospike.client.BatchRecord;

/** Collects the answers of the chunks of one table. */
final class TableWriteOutcome {

    private final TableWriteProgress progress;
    private final int[] resultCodes;
    private boolean inDoubt;
    private int done;

    TableWriteOutcome(int rows, TableWriteProgress progress) {
        this.resultCodes = new int[rows];
        this.progress = progress;
    }

    /** First row without an answer. */
    int done() {
        return done;
    }

    boolean isComplete() {
        return done == resultCodes.length;
    }

    TableWriteOutcome add(List<BatchRecord> answered) {
        for (BatchRecord row : answered) {
            resultCodes[done++] = row.resultCode;
            inDoubt |= row.inDoubt;
        }
        progress.written(done, resultCodes.length);
        return this;
    }

    TableWriteResult result() {
        return new TableWriteResult(resultCodes, inDoubt);
    }
}
