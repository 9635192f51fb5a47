package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.cluster.Ownership;
import io.github.aerospring.embedded.expression.Ternary;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.operation.RecordFilter;
import io.github.aerospring.embedded.storage.Record;

/** Goes through all partitions and hands each record of a query to a task, under the lock of its partition. */
final class BackgroundRun {

    private final QueryScope scope;
    private final RecordFilter filter;
    private final QueryJob job;
    private final RecordTask task;
    private final Ownership ownership;
    private final Pace pace;

    BackgroundRun(QueryScope scope, RecordFilter filter, QueryJob job, RecordTask task, Ownership ownership) {
        this.ownership = ownership;
        this.scope = scope;
        this.filter = filter;
        this.job = job;
        this.task = task;
        this.pace = new Pace(scope.recordsPerSecond());
    }

    /** Runs until the end, or until the job is aborted or the server closed. */
    void run() {
        String end = "ERROR";
        try {
            ResultCode code = walkAll();
            job.end(code);
            end = code == ResultCode.OK ? "COMPLETE" : "ABORT";
        } finally {
            if (!job.isDone()) {
                job.end(ResultCode.UNKNOWN);
            }
            task.tally().count(scope, end);
        }
    }

    private ResultCode walkAll() {
        for (PartitionStart start : scope.starts()) {
            job.begin(start.partition());
            if (!ownership.isMaster(scope.namespace().name(), start.partition())) {
                continue;
            }
            RecordWalk walk = scope.walk(start);
            for (Candidate next = walk.next(); next != null; next = walk.next()) {
                if (job.isAbortRequested() || Thread.currentThread().isInterrupted()) {
                    return ResultCode.QUERY_ABORTED;
                }
                visit(next.record());
            }
        }
        return ResultCode.OK;
    }

    private void visit(Record record) {
        if (!scope.isInSet(record)) {
            return;
        }
        if (filter.matchesMetadata(record, scope.namespace().time()) == Ternary.FALSE) {
            job.counts().filteredByMetadata();
            task.filteredOut();
            return;
        }
        job.counts().throttled();
        if (pace.isAheadAfterRecord()) {
            pace.pause();
        }
        switch (apply(record)) {
            case OK -> job.counts().succeeded();
            case NOT_FOUND -> {}
            case FILTERED_OUT -> job.counts().filteredByBins();
            default -> job.counts().failed();
        }
    }

    private ResultCode apply(Record seen) {
        return task.records().exclusively(scope.namespace(), seen.digest(), () -> {
            Record present = scope.namespace().partition(seen.digest()).find(seen.digest());
            if (present == null || !scope.isInSet(present)) {
                task.gone();
                return ResultCode.NOT_FOUND;
            }
            return scope.isInRange(present) ? task.apply(present) : leave(present);
        });
    }

    /** Leaves out a record that does not have the value that the query looks for, but judges the filter first. */
    private ResultCode leave(Record record) {
        if (!filter.matches(record, scope.namespace().time())) {
            task.filteredOut();
            return ResultCode.FILTERED_OUT;
        }
        task.gone();
        return ResultCode.NOT_FOUND;
    }
}
