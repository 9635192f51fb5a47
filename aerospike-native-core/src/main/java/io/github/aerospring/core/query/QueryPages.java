package io.github.aerospring.core.query;

import java.util.List;

import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.async.EventLoop;
import com.aerospike.client.query.PartitionFilter;
import io.github.aerospring.core.execution.AsyncCompletion;
import io.github.aerospring.core.execution.PagedCommand;
import io.github.aerospring.core.record.AerospikeRecord;

/** One run of a query, page by page, within the limit of the request. */
final class QueryPages implements PagedCommand.Pages<AerospikeRecord> {

    static final int PAGE_SIZE = 1000;

    private final QueryRequest request;
    private final PartitionFilter position;
    private long left;
    private volatile boolean done;

    QueryPages(QueryRequest request) {
        this.request = request;
        this.position = QueryRun.start(request);
        this.left = request.maxRecords() == 0 ? Long.MAX_VALUE : request.maxRecords();
    }

    @Override
    public void next(IAerospikeClient client, EventLoop eventLoop, AsyncCompletion<List<AerospikeRecord>> completion) {
        QueryRun run = QueryRun.page(request, position, Math.min(PAGE_SIZE, left));
        run.start(client, eventLoop, QueryCommands.RecordList::new, new AsyncCompletion<>() {
            @Override
            public void succeed(List<AerospikeRecord> page) {
                left -= page.size();
                done = position.isDone() || left <= 0;
                completion.succeed(page);
            }

            @Override
            public void fail(Throwable error) {
                completion.fail(error);
            }
        });
    }

    @Override
    public boolean isDone() {
        return done;
    }
}
