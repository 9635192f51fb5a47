package io.github.aerospring.embedded.query;

import java.util.List;
import java.util.concurrent.Executor;

import io.github.aerospring.embedded.cluster.Ownership;
import io.github.aerospring.embedded.command.RecordExecutor;
import io.github.aerospring.embedded.index.IndexCatalog;
import io.github.aerospring.embedded.message.MalformedMessageException;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.Replies;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.udf.UdfCalls;

/** Answers queries: requests with a namespace but without a digest. */
public final class QueryService {

    private final List<QueryHandler> handlers;

    /**
     * Queries that are tracked in {@code jobs} and served for the partitions that the node owns.
     *
     * @param workers runs queries that go on after their client was answered
     * @param commands write single records for them
     * @param udfs calls the functions of aggregations
     */
    public QueryService(
            IndexCatalog indexes,
            QueryJobs jobs,
            Ownership ownership,
            Executor workers,
            RecordExecutor commands,
            UdfCalls udfs) {
        BackgroundQueries background = new BackgroundQueries(indexes, jobs, workers, ownership);
        this.handlers = List.of(
                new BasicQuery(indexes, jobs, ownership),
                new BackgroundOps(background, commands),
                new AggregationQuery(indexes, jobs, ownership, udfs),
                new BackgroundUdf(background, commands));
    }

    /**
     * Runs a query.
     *
     * @param from address of the client
     */
    public void execute(Message message, Namespace namespace, String from, Replies replies) {
        try {
            handler(message).execute(new QueryCall(message, namespace, from, replies));
        } catch (RequestFailedException e) {
            replies.single(ReplyRow.of(e.code()));
        } catch (MalformedMessageException ignored) {
            // all that a client learns is the code
            replies.single(ReplyRow.of(ResultCode.PARAMETER));
        }
    }

    private QueryHandler handler(Message message) {
        for (QueryHandler handler : handlers) {
            if (handler.accepts(message)) {
                return handler;
            }
        }
        throw ResultCode.PARAMETER.because("UDF operation of a query (expected: 1, aggregation, or 2, background)");
    }
}
