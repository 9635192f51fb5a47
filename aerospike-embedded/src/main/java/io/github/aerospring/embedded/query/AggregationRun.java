package io.github.aerospring.embedded.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import io.github.aerospring.embedded.cluster.Ownership;
import io.github.aerospring.embedded.message.NullParticle;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.Replies;
import io.github.aerospring.embedded.message.ReplyBin;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.udf.StoredRecord;
import io.github.aerospring.embedded.udf.UdfCall;
import io.github.aerospring.embedded.udf.UdfCalls;
import io.github.aerospring.embedded.udf.UdfOutcome;
import io.github.aerospring.embedded.udf.UdfRecordView;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** Calls the function of an aggregation with the records of each partition that has some, and sends what comes out. */
final class AggregationRun {

    private static final int MESSAGE_SIZE = 1024 * 1024;

    private final QueryScope scope;
    private final QueryJob job;
    private final Ownership ownership;
    private final UdfCalls udfs;
    private final UdfCall call;
    private final Replies replies;
    private final Pace pace;

    AggregationRun(QueryScope scope, QueryJob job, Ownership ownership, UdfCalls udfs, UdfCall call, Replies replies) {
        this.scope = scope;
        this.job = job;
        this.ownership = ownership;
        this.udfs = udfs;
        this.call = call;
        this.replies = replies;
        this.pace = new Pace(scope.recordsPerSecond());
    }

    /** Sends the values and returns how the query ended. */
    ResultCode run() {
        for (PartitionStart start : scope.starts()) {
            job.begin(start.partition());
            boolean mine = ownership.isMaster(scope.namespace().name(), start.partition());
            List<Record> records = mine ? records(scope.walk(start)) : List.of();
            if (job.isAbortRequested()) {
                return ResultCode.QUERY_ABORTED;
            }
            if (!records.isEmpty() && !aggregate(records)) {
                return job.isAbortRequested() ? ResultCode.QUERY_ABORTED : ResultCode.UNKNOWN;
            }
        }
        return ResultCode.OK;
    }

    /** Sends the last message, together with the rows that were gathered. */
    void finish(ResultCode end) {
        replies.add(ReplyRow.last(end), MESSAGE_SIZE);
        replies.flush();
    }

    private List<Record> records(RecordWalk walk) {
        List<Record> records = new ArrayList<>();
        for (Candidate next = walk.next(); next != null && !job.isAbortRequested(); next = walk.next()) {
            if (scope.isInSet(next.record())) {
                records.add(next.record());
                job.counts().succeeded();
                if (pace.isAheadAfterRecord()) {
                    job.counts().throttled();
                    pace.pause();
                }
            }
        }
        return records;
    }

    private boolean aggregate(List<Record> records) {
        Iterator<Record> rest = records.iterator();
        String failure =
                udfs.aggregate(call, () -> next(rest), value -> send(UdfOutcome.SUCCESS, value), this::isStopped);
        if (failure != null) {
            send(UdfOutcome.FAILURE, new Str(WireText.bytes(failure)));
        }
        return failure == null;
    }

    private boolean isStopped() {
        return job.isAbortRequested() || !replies.isOpen();
    }

    /** The next record that is still there, as it is now. */
    private @Nullable UdfRecordView next(Iterator<Record> rest) {
        while (rest.hasNext()) {
            Record seen = rest.next();
            Record present = scope.namespace().partition(seen.digest()).find(seen.digest());
            if (present != null && scope.namespace().isLive(present) && scope.isInRange(present)) {
                return new StoredRecord(present, scope.namespace().time());
            }
        }
        return null;
    }

    private void send(String bin, Value value) {
        Particle particle = value.toParticle();
        ReplyBin reply = new ReplyBin(OpCode.READ, bin, particle == null ? NullParticle.INSTANCE : particle);
        replies.add(new ReplyRow(0, 0, ResultCode.OK, 0, 0, 0, List.of(), List.of(reply)), MESSAGE_SIZE);
    }
}
