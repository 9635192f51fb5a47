package io.github.aerospring.embedded.query;

import java.util.List;
import java.util.concurrent.TimeUnit;

import io.github.aerospring.embedded.cluster.Ownership;
import io.github.aerospring.embedded.expression.Ternary;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Replies;
import io.github.aerospring.embedded.message.ReplyBin;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import io.github.aerospring.embedded.storage.Record;

/** Goes through the partitions of a query in ascending order and sends a row for each record that is wanted. */
final class BasicRun {

    private static final int MESSAGE_SIZE = 1024 * 1024;

    private final BasicRequest request;
    private final QueryScope scope;
    private final QueryJob job;
    private final Ownership ownership;
    private final Replies replies;
    private final SentBytes sent;
    private final Namespace namespace;
    private final QueryRows rows;
    private final Pace pace;
    private final long deadlineNanos;
    private long wanted;

    BasicRun(BasicRequest request, QueryJob job, Ownership ownership, Replies replies, SentBytes sent) {
        this.request = request;
        this.scope = request.scope();
        this.job = job;
        this.ownership = ownership;
        this.replies = replies;
        this.sent = sent;
        this.namespace = scope.namespace();
        this.rows = new QueryRows(scope, request.headersOnly());
        this.pace = new Pace(scope.recordsPerSecond());
        this.deadlineNanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(request.timeout());
    }

    /** Sends the rows and returns how the query ended. */
    ResultCode run() {
        for (PartitionStart start : scope.starts()) {
            job.begin(start.partition());
            if (!ownership.owns(namespace.name(), start.partition())) {
                replies.add(unavailable(start.partition()), MESSAGE_SIZE);
                continue;
            }
            ResultCode end = walk(scope.walk(start));
            if (end != ResultCode.OK) {
                return end;
            }
        }
        return ResultCode.OK;
    }

    /** Sends the rows that were gathered. */
    void flush() {
        sent.flushBeforeLast();
    }

    /** Sends the last message, together with the rows that were gathered. */
    void finish(ResultCode end) {
        replies.add(ReplyRow.last(end), MESSAGE_SIZE);
        replies.flush();
    }

    private ResultCode walk(RecordWalk walk) {
        while (!isFull()) {
            if (job.isAbortRequested()) {
                return ResultCode.QUERY_ABORTED;
            }
            if (request.isShort() && System.nanoTime() - deadlineNanos > 0) {
                return ResultCode.TIMEOUT;
            }
            Candidate candidate = walk.next();
            if (candidate == null) {
                return ResultCode.OK;
            }
            if (isWanted(candidate.record())) {
                wanted++;
                send(candidate);
            }
        }
        return ResultCode.OK;
    }

    private boolean isFull() {
        return request.maxRecords() != 0 && wanted >= request.maxRecords();
    }

    private boolean isWanted(Record record) {
        return scope.isInSet(record) && passesFilter(record) && isInRange(record);
    }

    private boolean passesFilter(Record record) {
        if (!request.filter().isPresent()) {
            return true;
        }
        Ternary byMetadata = request.filter().matchesMetadata(record, namespace.time());
        if (byMetadata == Ternary.FALSE) {
            job.counts().filteredByMetadata();
            return false;
        }
        boolean passes = byMetadata == Ternary.TRUE || request.filter().matches(record, namespace.time());
        if (!passes) {
            job.counts().filteredByBins();
        }
        return passes;
    }

    private boolean isInRange(Record record) {
        boolean inRange = scope.isInRange(record);
        if (scope.countsGeometries()) {
            namespace
                    .counters()
                    .count(
                            inRange
                                    ? NamespaceCounter.GEO_REGION_QUERY_POINTS
                                    : NamespaceCounter.GEO_REGION_QUERY_FALSEPOS);
        }
        return inRange;
    }

    private void send(Candidate candidate) {
        List<ReplyBin> bins;
        try {
            bins = request.selection().read(candidate.record(), namespace.time());
        } catch (RequestFailedException ignored) {
            // the client does not learn of records on which an operation failed
            job.counts().failed();
            return;
        }
        if (!bins.isEmpty() || !request.selection().isPartial()) {
            replies.add(rows.of(candidate, bins), MESSAGE_SIZE);
        }
        job.counts().succeeded();
        if (pace.isLimited()) {
            job.counts().throttled();
            if (pace.isAheadAfterRecord()) {
                sent.flush();
                pace.pause();
            }
        }
    }

    private static ReplyRow unavailable(int partition) {
        return new ReplyRow(
                0, Flag.PARTITION_DONE.mask(), ResultCode.PARTITION_UNAVAILABLE, partition, 0, 0, List.of(), List.of());
    }
}
