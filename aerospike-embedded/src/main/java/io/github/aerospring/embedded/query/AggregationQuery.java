package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.cluster.Ownership;
import io.github.aerospring.embedded.index.IndexCatalog;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.udf.UdfCall;
import io.github.aerospring.embedded.udf.UdfCalls;

/** Queries whose client waits for what a function makes of the records, one stream of them per partition. */
record AggregationQuery(IndexCatalog catalog, QueryJobs jobs, Ownership ownership, UdfCalls udfs)
        implements QueryHandler {

    @Override
    public boolean accepts(Message message) {
        return UdfField.is(message, UdfField.AGGREGATION);
    }

    @Override
    public void execute(QueryCall call) {
        if (call.message().has(Flag.SHORT_QUERY)) {
            throw ResultCode.PARAMETER.because("short aggregation (expected: a long query)");
        }
        if (call.fields().has(FieldType.FILTER_EXPRESSION)) {
            throw ResultCode.UNSUPPORTED_FEATURE.because("aggregation with a filter (expected: none)");
        }
        QueryScope scope = QueryScope.read(call, catalog, false);
        if (!scope.set().isEmpty() && !scope.setExists()) {
            throw ResultCode.NOT_FOUND.because("set: '" + scope.set() + "' (expected: one that was written into)");
        }
        QueryScope indexed = scope.withIndex();
        int socketTimeout = QueryField.socketTimeout(call.fields());
        UdfCall udf = UdfCall.read(call.fields());
        SentBytes sent = new SentBytes(call.replies(), "aggregation", socketTimeout);
        QueryJob job = jobs.begin(QueryField.taskId(call.fields()), indexed, call.from(), sent);
        call.replies().limitSending(socketTimeout);
        AggregationRun run = new AggregationRun(indexed, job, ownership, udfs, udf, call.replies());
        run(run, job, indexed, sent);
        call.replies().limitSending(0);
    }

    private void run(AggregationRun run, QueryJob job, QueryScope scope, SentBytes sent) {
        String end = "ERROR";
        try {
            ResultCode code = run.run();
            sent.flushBeforeLast();
            end = code == ResultCode.OK ? "COMPLETE" : code == ResultCode.QUERY_ABORTED ? "ABORT" : "ERROR";
            job.end(code);
            jobs.ended(job);
            QueryTally.AGGR.count(scope, end);
            run.finish(code);
        } finally {
            if (!job.isDone()) {
                job.end("abandoned-response-error");
                jobs.ended(job);
                QueryTally.AGGR.count(scope, end);
            }
        }
    }
}
