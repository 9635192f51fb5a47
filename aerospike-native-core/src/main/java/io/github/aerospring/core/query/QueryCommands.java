package io.github.aerospring.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.query.PartitionFilter;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.Statement;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.execution.DataOperation;
import io.github.aerospring.core.execution.StreamCommand;
import io.github.aerospring.core.record.AerospikeRecord;

/** Prepares the commands of queries. */
public final class QueryCommands {

    private QueryCommands() {}

    /** Runs a query and collects all its records in a new sink. */
    public static <T> Command<T> collect(QueryRequest request, Supplier<? extends RecordSink<T>> sinks) {
        return Command.of(
                target(request),
                client -> {
                    RecordSink<T> sink = sinks.get();
                    try (RecordSetCursor cursor = open(client, request)) {
                        while (cursor.advance()) {
                            sink.accept(cursor.key(), cursor.record());
                        }
                    }
                    return sink.result();
                },
                (client, loop, completion) -> {
                    SinkListener<T> listener = new SinkListener<>(sinks.get(), completion);
                    QueryPolicy policy = policy(client, request);
                    PartitionFilter partitions = request.partitionsOrNull();
                    if (partitions == null) {
                        client.query(loop, listener, policy, statement(request));
                    } else {
                        client.queryPartitions(loop, listener, policy, statement(request), partitions);
                    }
                });
    }

    static Command<List<AerospikeRecord>> queryAll(QueryRequest request) {
        return collect(request, RecordList::new);
    }

    static Command<Long> count(QueryRequest request) {
        QueryRequest counted = request.toBuilder().bins().keysOnly().build();
        return collect(counted, RecordCount::new);
    }

    static StreamCommand<AerospikeRecord> stream(QueryRequest request) {
        return StreamCommand.of(target(request), client -> open(client, request));
    }

    private static CommandTarget target(QueryRequest request) {
        return new CommandTarget(DataOperation.QUERY, request.namespace(), request.set());
    }

    private static RecordSetCursor open(IAerospikeClient client, QueryRequest request) {
        QueryPolicy policy = policy(client, request);
        PartitionFilter partitions = request.partitionsOrNull();
        RecordSet records = partitions == null
                ? client.query(policy, statement(request))
                : client.queryPartitions(policy, statement(request), partitions);
        return new RecordSetCursor(records);
    }

    private static Statement statement(QueryRequest request) {
        Statement statement = new Statement();
        statement.setNamespace(request.namespace());
        statement.setSetName(request.set().isEmpty() ? null : request.set());
        if (!request.bins().isEmpty()) {
            statement.setBinNames(request.bins().toArray(String[]::new));
        }
        statement.setFilter(request.filterOrNull());
        statement.setMaxRecords(request.maxRecords());
        statement.setRecordsPerSecond(request.recordsPerSecond());
        return statement;
    }

    private static QueryPolicy policy(IAerospikeClient client, QueryRequest request) {
        QueryPolicy given = request.policyOrNull();
        QueryPolicy policy = given == null ? client.getQueryPolicyDefault() : given;
        if (request.expressionOrNull() == null && !request.keysOnly()) {
            return policy;
        }
        QueryPolicy copy = new QueryPolicy(policy);
        if (request.expressionOrNull() != null) {
            copy.filterExp = request.expressionOrNull();
        }
        copy.includeBinData = policy.includeBinData && !request.keysOnly();
        return copy;
    }

    private static final class RecordList implements RecordSink<List<AerospikeRecord>> {

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
