package io.github.aerospring.embedded.query;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

import io.github.aerospring.embedded.index.SecondaryIndex;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Namespace;
import org.jspecify.annotations.Nullable;

/** What is known about a query while it runs, and for a while afterwards. Written by the thread of the query only. */
public final class QueryJob {

    private static final int PERCENT = 100;

    private final long id;
    private final QueryScope scope;
    private final String indexName;
    private final String from;
    private final JobKind kind;
    private final QueryCounts counts = new QueryCounts();
    private final long startedNanos = System.nanoTime();
    private volatile long doneNanos;
    private volatile int partitionsBegun;
    private volatile boolean abortRequested;
    private volatile @Nullable String outcome;

    QueryJob(long id, QueryScope scope, String from, JobKind kind) {
        this.id = id;
        this.scope = scope;
        this.from = from;
        this.kind = kind;
        SecondaryIndex index = scope.index();
        this.indexName = index == null ? "" : index.name();
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

    QueryCounts counts() {
        return counts;
    }

    void begin(int partition) {
        partitionsBegun = partition + 1;
    }

    void end(String how) {
        doneNanos = System.nanoTime();
        partitionsBegun = Namespace.PARTITIONS;
        outcome = how;
    }

    void end(ResultCode code) {
        end(code == ResultCode.OK ? "ok" : code == ResultCode.QUERY_ABORTED ? "user-aborted" : "abandoned-unknown");
    }

    /** The item of the job in the answer of {@code query-show}. */
    public String describe() {
        String how = outcome;
        long end = how == null ? System.nanoTime() : doneNanos;
        int begun = Math.min(partitionsBegun + 1, Namespace.PARTITIONS);
        return "trid=" + Long.toUnsignedString(id)
                + ":ns=" + scope.namespace().name()
                + (scope.set().isEmpty() ? "" : ":set=" + scope.set())
                + (indexName.isEmpty() ? "" : ":sindex-name=" + indexName)
                + partitions()
                + ":rps=" + scope.recordsPerSecond()
                + ":active-threads=" + (how == null ? 1 : 0)
                + ":status=" + (how == null ? "active(ok)" : "done(" + how + ")")
                + ":job-progress=" + String.format(Locale.ROOT, "%.2f", (double) PERCENT * begun / Namespace.PARTITIONS)
                + ":run-time=" + TimeUnit.NANOSECONDS.toMillis(end - startedNanos)
                + ":time-since-done=" + (how == null ? 0 : TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - end))
                + counts.describe()
                + ":from=" + from
                + kind.describe();
    }

    private String partitions() {
        int requested = scope.partitions().size();
        return requested == 0 ? "" : ":n-pids-requested=" + requested + ":n-keyds-requested=" + scope.resumed();
    }
}
