package io.github.aerospring.core.query;

import java.util.function.Supplier;

import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.async.EventLoop;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.query.PartitionFilter;
import com.aerospike.client.query.Statement;
import io.github.aerospring.core.execution.AsyncCompletion;
import org.jspecify.annotations.Nullable;

/**
 * A request as official calls: statement, policy and partitions.
 *
 * @param partitions the official position, which moves with each run; {@code null} for all partitions from the start
 * @param maxRecords 0 = no limit
 */
record QueryRun(QueryRequest request, @Nullable PartitionFilter partitions, long maxRecords) {

    static QueryRun of(QueryRequest request) {
        return new QueryRun(request, request.partitionsOrNull(), request.maxRecords());
    }

    static QueryRun page(QueryRequest request, PartitionFilter position, long size) {
        return new QueryRun(request, position, size);
    }

    /** The position before the first record, which is not that of the request's own filter. */
    static PartitionFilter start(QueryRequest request) {
        PartitionFilter given = request.partitionsOrNull();
        if (given == null) {
            return PartitionFilter.all();
        }
        return given.getDigest() == null
                ? PartitionFilter.range(given.getBegin(), given.getCount())
                : PartitionFilter.after(given.getDigest());
    }

    RecordSetCursor open(IAerospikeClient client) {
        QueryPolicy policy = policy(client);
        return new RecordSetCursor(
                partitions == null
                        ? client.query(policy, statement())
                        : client.queryPartitions(policy, statement(), partitions));
    }

    <T> T collect(IAerospikeClient client, Supplier<? extends RecordSink<T>> sinks) {
        RecordSink<T> sink = sinks.get();
        try (RecordSetCursor cursor = open(client)) {
            while (cursor.advance()) {
                sink.accept(cursor.key(), cursor.record());
            }
        }
        return sink.result();
    }

    <T> void start(
            IAerospikeClient client,
            EventLoop loop,
            Supplier<? extends RecordSink<T>> sinks,
            AsyncCompletion<T> completion) {
        SinkListener<T> listener = new SinkListener<>(sinks.get(), completion);
        if (partitions == null) {
            client.query(loop, listener, policy(client), statement());
        } else {
            client.queryPartitions(loop, listener, policy(client), statement(), partitions);
        }
    }

    Statement statement() {
        Statement statement = new Statement();
        statement.setNamespace(request.namespace());
        statement.setSetName(request.set().isEmpty() ? null : request.set());
        if (!request.bins().isEmpty()) {
            statement.setBinNames(request.bins().toArray(String[]::new));
        }
        statement.setFilter(request.filterOrNull());
        statement.setMaxRecords(maxRecords);
        statement.setRecordsPerSecond(request.recordsPerSecond());
        return statement;
    }

    QueryPolicy policy(IAerospikeClient client) {
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
}
