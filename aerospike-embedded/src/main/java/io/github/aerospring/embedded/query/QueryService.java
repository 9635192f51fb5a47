package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.cluster.Ownership;
import io.github.aerospring.embedded.message.MalformedMessageException;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.Replies;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Counters;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.NamespaceCounter;

/** Answers queries: requests with a namespace but without a digest. */
public final class QueryService {

    private final QueryJobs jobs;
    private final Ownership ownership;

    /** Queries that are tracked in {@code jobs} and served for the partitions that the node owns. */
    public QueryService(QueryJobs jobs, Ownership ownership) {
        this.jobs = jobs;
        this.ownership = ownership;
    }

    /**
     * Runs a query.
     *
     * @param from address of the client
     */
    public void execute(Message message, Namespace namespace, String from, Replies replies) {
        QueryRequest request;
        QueryJob job;
        try {
            request = QueryRequest.read(message, namespace);
            job = request.isShort() ? new QueryJob(request.taskId(), request, from) : jobs.begin(request, from);
        } catch (RequestFailedException | MalformedMessageException e) {
            namespace.counters().count(NamespaceCounter.PI_QUERY_LONG_BASIC_ERROR);
            replies.single(
                    ReplyRow.of(e instanceof RequestFailedException failed ? failed.code() : ResultCode.PARAMETER));
            return;
        }
        replies.limitSending(request.socketTimeout());
        if (request.isShort()) {
            runShort(new PrimaryIndexQuery(request, job, ownership, replies), namespace.counters());
        } else {
            runLong(new PrimaryIndexQuery(request, job, ownership, replies), job, namespace.counters());
        }
        replies.limitSending(0);
    }

    private static void runShort(PrimaryIndexQuery query, Counters<NamespaceCounter> counters) {
        ResultCode end = query.run();
        counters.count(
                end == ResultCode.TIMEOUT
                        ? NamespaceCounter.PI_QUERY_SHORT_BASIC_TIMEOUT
                        : NamespaceCounter.PI_QUERY_SHORT_BASIC_COMPLETE);
        query.finish(end, false);
    }

    private void runLong(PrimaryIndexQuery query, QueryJob job, Counters<NamespaceCounter> counters) {
        NamespaceCounter outcome = NamespaceCounter.PI_QUERY_LONG_BASIC_ERROR;
        try {
            ResultCode end = query.run();
            query.flush();
            outcome = end == ResultCode.QUERY_ABORTED
                    ? NamespaceCounter.PI_QUERY_LONG_BASIC_ABORT
                    : NamespaceCounter.PI_QUERY_LONG_BASIC_COMPLETE;
            job.end(end);
            jobs.ended(job);
            counters.count(outcome);
            query.finish(end, true);
        } finally {
            if (!job.isDone()) {
                job.end("abandoned-response-error");
                jobs.ended(job);
                counters.count(outcome);
            }
        }
    }
}
