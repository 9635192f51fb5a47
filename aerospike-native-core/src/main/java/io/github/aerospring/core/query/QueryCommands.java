package io.github.aerospring.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.query.PartitionFilter;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.execution.DataOperation;
import io.github.aerospring.core.execution.PagedCommand;
import io.github.aerospring.core.execution.StreamCommand;
import io.github.aerospring.core.record.AerospikeRecord;
import org.jspecify.annotations.Nullable;

/** Prepares the commands of queries. */
public final class QueryCommands {

    private QueryCommands() {}

    /** Runs a query and collects all its records in a new sink. */
    public static <T> Command<T> collect(QueryRequest request, Supplier<? extends RecordSink<T>> sinks) {
        QueryRun run = QueryRun.of(request);
        return Command.of(
                target(DataOperation.QUERY, request),
                client -> run.collect(client, sinks),
                (client, loop, completion) -> run.start(client, loop, sinks, completion));
    }

    static Command<List<AerospikeRecord>> queryAll(QueryRequest request) {
        return collect(request, RecordList::new);
    }

    static Command<Long> count(QueryRequest request) {
        return collect(request.toBuilder().bins().keysOnly().build(), RecordCount::new);
    }

    static StreamCommand<AerospikeRecord> stream(QueryRequest request) {
        QueryRun run = QueryRun.of(request);
        return StreamCommand.of(target(DataOperation.QUERY, request), run::open);
    }

    static PagedCommand<AerospikeRecord> publisher(QueryRequest request) {
        return PagedCommand.of(target(DataOperation.QUERY, request), () -> new QueryPages(request));
    }

    static Command<QueryPage> page(QueryRequest request, int size, @Nullable QueryCursor cursor) {
        if (size < 1) {
            throw InvalidArgumentException.of("size", size, "at least 1");
        }
        if (request.maxRecords() > 0) {
            throw InvalidArgumentException.of(
                    "maxRecords", request.maxRecords(), "0, the size of the page is the limit");
        }
        return Command.of(
                target(DataOperation.QUERY, request),
                client -> {
                    PartitionFilter position = position(request, cursor);
                    return page(
                            request,
                            position,
                            QueryRun.page(request, position, size).collect(client, RecordList::new));
                },
                (client, loop, completion) -> {
                    PartitionFilter position = position(request, cursor);
                    QueryRun.page(request, position, size)
                            .start(client, loop, RecordList::new, new PageCompletion(request, position, completion));
                });
    }

    private static PartitionFilter position(QueryRequest request, @Nullable QueryCursor cursor) {
        return cursor == null ? QueryRun.start(request) : cursor.filter(request);
    }

    static QueryPage page(QueryRequest request, PartitionFilter position, List<AerospikeRecord> records) {
        return new QueryPage(
                records, position.isDone() ? Optional.empty() : Optional.of(QueryCursor.after(request, position)));
    }

    static CommandTarget target(DataOperation operation, QueryRequest request) {
        return new CommandTarget(operation, request.namespace(), request.set());
    }

    static final class RecordList implements RecordSink<List<AerospikeRecord>> {

        private final List<AerospikeRecord> records = new ArrayList<>();

        @Override
        public void accept(Key key, Record record) {
            records.add(AerospikeRecord.of(key, record));
        }

        @Override
        public List<AerospikeRecord> result() {
            return records;
        }
    }

    private static final class RecordCount implements RecordSink<Long> {

        private long count;

        @Override
        public void accept(Key key, Record record) {
            count++;
        }

        @Override
        public Long result() {
            return count;
        }
    }
}
