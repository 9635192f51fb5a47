package io.github.aerospring.embedded.query;

import java.util.concurrent.Executor;

import io.github.aerospring.embedded.cluster.Ownership;
import io.github.aerospring.embedded.index.IndexCatalog;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.operation.RecordFilter;
import io.github.aerospring.embedded.storage.NamespaceSettings;

/** What all queries have in common that go on after their client was answered. */
final class BackgroundQueries {

    private final IndexCatalog catalog;
    private final QueryJobs jobs;
    private final Executor workers;
    private final Ownership ownership;

    /** Queries that are tracked in {@code jobs} and run by {@code workers}. */
    BackgroundQueries(IndexCatalog catalog, QueryJobs jobs, Executor workers, Ownership ownership) {
        this.ownership = ownership;
        this.catalog = catalog;
        this.jobs = jobs;
        this.workers = workers;
    }

    /**
     * Reads what a query is about.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when a field is malformed, the query is
     *     short or faster than it may be; 2 when the set does not exist; 201 and 203 for its index
     */
    QueryScope scope(QueryCall call) {
        if (call.message().has(Flag.SHORT_QUERY)) {
            throw ResultCode.PARAMETER.because("short query in the background (expected: a long one)");
        }
        QueryScope scope = QueryScope.read(call, catalog, false);
        if (!scope.setExists()) {
            throw ResultCode.NOT_FOUND.because("set: '" + scope.set() + "' (expected: one that was written into)");
        }
        long limit = call.namespace().settings().get(NamespaceSettings.BACKGROUND_QUERY_MAX_RPS);
        long pace = scope.recordsPerSecond();
        if (pace > limit) {
            throw ResultCode.PARAMETER.because("records per second: " + pace + " (expected: at most " + limit + ")");
        }
        return scope.withPace(pace == 0 ? limit : pace).withIndex();
    }

    /**
     * Starts a query and answers its client.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when the number of the job is taken
     */
    void start(QueryCall call, QueryScope scope, RecordFilter filter, RecordTask task) {
        QueryJob job = jobs.begin(QueryField.taskId(call.fields()), scope, call.from(), task);
        BackgroundRun run = new BackgroundRun(scope, filter, job, task, ownership);
        workers.execute(() -> {
            try {
                run.run();
            } finally {
                jobs.ended(job);
            }
        });
        call.replies().single(ReplyRow.last(ResultCode.OK));
    }
}
