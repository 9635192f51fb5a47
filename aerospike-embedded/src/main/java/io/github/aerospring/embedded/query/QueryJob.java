package io.github.aerospring.embedded.query;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

import io.github.aerospring.embedded.message.ResultCode;
import org.jspecify.annotations.Nullable;

/** What is known about a query while it runs, and for a while afterwards. Written by the thread of the query only. */
public final class QueryJob {

    private final long id;
    private final QueryRequest request;
    private final String from;
    private final long startedNanos = System.nanoTime();
    private volatile long doneNanos;
    private volatile long succeeded;
    private volatile long throttled;
    private volatile int partitionsDone;
    private volatile long sentBytes;
    private volatile long sentNanos;
    private volatile boolean abortRequested;
    private volatile @Nullable String outcome;

    QueryJob(long id, QueryRequest request, String from) {
        this.id = id;
        this.request = request;
        this.from = from;
    }

    /** Number of the job. */
    public long id() {
        return id;
    }

    /** Whether the query has ended. */
    public boolean isDone() {
        return outcome != null;
    }

    /** Asks the query to end; it does before its next record. */
    public void abort() {
        abortRequested = true;
    }

    boolean isAbortRequested() {
        return abortRequested;
    }

    long succeeded() {
        return succeeded;
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField") // one writer, see above
    void recordSent() {
        succeeded++;
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField") // one writer, see above
    void recordThrottled() {
        throttled++;
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField") // one writer, see above
    void partitionDone() {
        partitionsDone++;
    }

    void sent(long bytes, long nanos) {
        sentBytes = bytes;
        sentNanos = nanos;
    }

    void end(String how) {
        doneNanos = System.nanoTime();
        outcome = how;
    }

    void end(ResultCode code) {
        end(code == ResultCode.OK ? "ok" : code == ResultCode.QUERY_ABORTED ? "user-aborted" : "abandoned-unknown");
    }

    /** The item of the job in the answer of {@code query-show}. */
    public String describe() {
        String how = outcome;
        long end = how == null ? System.nanoTime() : doneNanos;
        int partitions = request.partitions().size();
        long resumed = request.partitions().stream()
                .filter(start -> start.after() != null)
                .count();
        return "trid=" + Long.toUnsignedString(id)
                + ":ns=" + request.namespace().name()
                + (request.set().isEmpty() ? "" : ":set=" + request.set())
                + ":n-pids-requested=" + (partitions - resumed)
                + ":n-keyds-requested=" + resumed
                + ":rps=" + request.recordsPerSecond()
                + ":active-threads=" + (how == null ? 1 : 0)
                + ":status=" + (how == null ? "active(ok)" : "done(" + how + ")")
                + ":job-progress=" + String.format(Locale.ROOT, "%.2f", 100.0 * partitionsDone / partitions)
                + ":run-time=" + TimeUnit.NANOSECONDS.toMillis(end - startedNanos)
                + ":time-since-done=" + (how == null ? 0 : TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - end))
                + ":recs-throttled=" + throttled
                + ":recs-filtered-meta=0:recs-filtered-bins=0"
                + ":recs-succeeded=" + succeeded
                + ":recs-failed=0"
                + ":from=" + from
                + ":job-type=basic:net-io-bytes=" + sentBytes
                + ":net-io-time=" + TimeUnit.NANOSECONDS.toMillis(sentNanos)
                + ":socket-timeout=" + request.socketTimeout();
    }
}
