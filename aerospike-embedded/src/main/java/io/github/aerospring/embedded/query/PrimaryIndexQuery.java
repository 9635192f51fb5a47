package io.github.aerospring.embedded.query;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.github.aerospring.embedded.cluster.Ownership;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Replies;
import io.github.aerospring.embedded.message.ReplyBin;
import io.github.aerospring.embedded.message.ReplyField;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Partition;
import io.github.aerospring.embedded.storage.Record;

/**
 * Walks through partitions in ascending order and through the records of each by descending digest. The walk looks up
 * the next record each time, so it sees every record as it is when its turn comes, and one that stays there exactly once.
 */
final class PrimaryIndexQuery {

    private static final int MESSAGE_SIZE = 1024 * 1024;

    private final QueryRequest request;
    private final QueryJob job;
    private final Ownership ownership;
    private final Replies replies;
    private final Namespace namespace;
    private final byte[] namespaceName;
    private final Pace pace;
    private final long deadlineNanos;
    private final long bytesBefore;
    private final long nanosBefore;

    PrimaryIndexQuery(QueryRequest request, QueryJob job, Ownership ownership, Replies replies) {
        this.request = request;
        this.job = job;
        this.ownership = ownership;
        this.replies = replies;
        this.namespace = request.namespace();
        this.namespaceName = WireText.bytes(namespace.name());
        this.pace = new Pace(request.recordsPerSecond());
        this.bytesBefore = replies.sentBytes();
        this.nanosBefore = replies.sentNanos();
        this.deadlineNanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(request.timeout());
    }

    /** Sends the rows and returns how the query ended. */
    ResultCode run() {
        for (PartitionStart start : request.partitions()) {
            if (!ownership.owns(start.partition())) {
                replies.add(unavailable(start.partition()), MESSAGE_SIZE);
                continue;
            }
            ResultCode end = walk(start);
            if (end != ResultCode.OK || isFull()) {
                return end;
            }
            job.partitionDone();
        }
        return ResultCode.OK;
    }

    /** Sends the last message, on its own or with the last rows. */
    void finish(ResultCode end, boolean alone) {
        if (alone) {
            replies.flush();
        }
        replies.add(ReplyRow.last(end), MESSAGE_SIZE);
        replies.flush();
    }

    /** Sends the rows that have been gathered. */
    void flush() {
        replies.flush();
        job.sent(replies.sentBytes() - bytesBefore, replies.sentNanos() - nanosBefore);
    }

    private ResultCode walk(PartitionStart start) {
        Partition partition = namespace.partition(start.partition());
        Record record = partition.below(start.after());
        while (record != null && !isFull()) {
            if (job.isAbortRequested()) {
                return ResultCode.QUERY_ABORTED;
            }
            if (request.isShort() && System.nanoTime() - deadlineNanos > 0) {
                return ResultCode.TIMEOUT;
            }
            if (isWanted(record)) {
                send(record);
            }
            record = partition.below(record.digest());
        }
        return ResultCode.OK;
    }

    private boolean isFull() {
        return request.maxRecords() != 0 && job.succeeded() >= request.maxRecords();
    }

    private boolean isWanted(Record record) {
        boolean inSet =
                request.set().isEmpty() || request.set().equals(record.set().name());
        return inSet && namespace.isLive(record) && request.filter().matches(record, namespace.time());
    }

    private void send(Record record) {
        List<ReplyBin> bins = request.selection().read(record, namespace.time());
        if (bins.isEmpty() && request.selection().isPartial()) {
            return;
        }
        replies.add(row(record, bins), MESSAGE_SIZE);
        job.recordSent();
        if (pace.isAheadAfterRecord()) {
            job.recordThrottled();
            flush();
            pace.pause();
        }
    }

    private ReplyRow row(Record record, List<ReplyBin> bins) {
        Digest digest = record.digest();
        List<ReplyField> fields = new ArrayList<>(4);
        fields.add(new ReplyField(FieldType.NAMESPACE, namespaceName));
        fields.add(new ReplyField(FieldType.DIGEST, digest.bytes()));
        if (!record.set().name().isEmpty()) {
            fields.add(new ReplyField(FieldType.SET, WireText.bytes(record.set().name())));
        }
        byte[] key = record.key();
        if (key != null) {
            fields.add(new ReplyField(FieldType.KEY, key));
        }
        int info1 = request.headersOnly() ? Flag.GET_NO_BINS.mask() : 0;
        return new ReplyRow(info1, 0, ResultCode.OK, record.generation(), record.voidTime(), 0, fields, bins);
    }

    private static ReplyRow unavailable(int partition) {
        return new ReplyRow(
                0, Flag.PARTITION_DONE.mask(), ResultCode.PARTITION_UNAVAILABLE, partition, 0, 0, List.of(), List.of());
    }
}
