package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.cluster.Ownership;
import io.github.aerospring.embedded.index.IndexCatalog;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.ResultCode;

/** Queries whose client waits for records. */
record BasicQuery(IndexCatalog catalog, QueryJobs jobs, Ownership ownership) implements QueryHandler {

    @Override
    public boolean accepts(Message message) {
        return !message.fields().has(FieldType.UDF_FILENAME) && !message.has(Flag.WRITE);
    }

    @Override
    public void execute(QueryCall call) {
        BasicRequest request = BasicRequest.read(call, catalog);
        SentBytes sent = new SentBytes(call.replies(), "basic", request.socketTimeout());
        QueryJob job = request.isShort()
                ? new QueryJob(0, request.scope(), call.from(), sent)
                : jobs.begin(request.taskId(), request.scope(), call.from(), sent);
        call.replies().limitSending(request.socketTimeout());
        BasicRun run = new BasicRun(request, job, ownership, call.replies(), sent);
        if (request.isShort()) {
            runShort(run, request.scope());
        } else {
            runLong(run, job, request.scope());
        }
        call.replies().limitSending(0);
    }

    private static void runShort(BasicRun run, QueryScope scope) {
        String end = "ERROR";
        try {
            ResultCode code = run.run();
            run.finish(code);
            end = code == ResultCode.TIMEOUT ? "TIMEOUT" : "COMPLETE";
        } finally {
            QueryTally.SHORT_BASIC.count(scope, end);
        }
    }

    private void runLong(BasicRun run, QueryJob job, QueryScope scope) {
        String end = "ERROR";
        try {
            ResultCode code = run.run();
            run.flush();
            end = code == ResultCode.QUERY_ABORTED ? "ABORT" : "COMPLETE";
            job.end(code);
            jobs.ended(job);
            QueryTally.LONG_BASIC.count(scope, end);
            run.finish(code);
        } finally {
            if (!job.isDone()) {
                job.end("abandoned-response-error");
                jobs.ended(job);
                QueryTally.LONG_BASIC.count(scope, end);
            }
        }
    }
}
