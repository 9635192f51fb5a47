package io.github.aerospring.core.column;

import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.query.Statement;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.internal.cluster.ScanCursor;
import io.github.aerospring.core.internal.cluster.ScanPlan;
import io.github.aerospring.core.query.QueryRequest;

/** One columnar query or scan. */
final class ColumnScan {

    private final QueryRequest request;
    private final ColumnSchema schema;
    private final QueryChunks chunks;

    ColumnScan(QueryRequest request, ColumnSchema schema, QueryChunks chunks) {
        if (!request.bins().isEmpty() || request.keysOnly()) {
            throw new InvalidArgumentException("bins: " + request.bins() + (request.keysOnly() ? ", keysOnly" : "")
                    + " (expected: neither bins nor keysOnly, the schema names the bins)");
        }
        this.request = request;
        this.schema = schema;
        this.chunks = chunks;
    }

    QueryRequest request() {
        return request;
    }

    /** The chunks; nothing is sent before the first is asked for. */
    ScanCursor<ColumnBatch> open(IAerospikeClient client) {
        return new ScanCursor<>(
                ScanPlan.of(
                        client,
                        policy(client),
                        statement(),
                        request.partitions().orElse(null)),
                () -> new ScanChunk(request.namespace(), schema, chunks));
    }

    /** All records as one batch. */
    ColumnBatch run(IAerospikeClient client) {
        ScanParts parts = new ScanParts(schema, chunks);
        try (ScanCursor<ColumnBatch> cursor = open(client)) {
            for (ColumnBatch chunk = cursor.next(); chunk != null; chunk = cursor.next()) {
                parts.add(chunk);
            }
        }
        return parts.joined();
    }

    private Statement statement() {
        Statement statement = new Statement();
        statement.setNamespace(request.namespace());
        statement.setSetName(request.set().isEmpty() ? null : request.set());
        statement.setBinNames(schema.bins().toArray(String[]::new));
        statement.setFilter(request.filter().orElse(null));
        statement.setMaxRecords(request.maxRecords());
        statement.setRecordsPerSecond(request.recordsPerSecond());
        return statement;
    }

    private QueryPolicy policy(IAerospikeClient client) {
        QueryPolicy policy = request.policy().orElseGet(client::getQueryPolicyDefault);
        if (request.expression().isEmpty()) {
            return policy;
        }
        QueryPolicy copy = new QueryPolicy(policy);
        copy.filterExp = request.expression().get();
        return copy;
    }
}
