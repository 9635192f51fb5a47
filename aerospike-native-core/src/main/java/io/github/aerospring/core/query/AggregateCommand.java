package io.github.aerospring.core.query;

import java.util.ArrayList;
import java.util.List;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.ResultCode;
import com.aerospike.client.query.ResultSet;
import com.aerospike.client.query.Statement;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.DataOperation;
import io.github.aerospring.core.internal.cluster.IdleConnections;
import org.luaj.vm2.LuaError;

/** Prepares aggregations; the official client has them in blocking form only. */
final class AggregateCommand {

    private static final long GRACE_MILLIS = 200;

    private AggregateCommand() {}

    static Command<List<Object>> of(QueryRequest request, Aggregation aggregation) {
        if (request.partitionsOrNull() != null || request.keysOnly()) {
            throw new InvalidArgumentException(
                    "request: has partitions or keysOnly (expected: none of them for an aggregation)");
        }
        QueryRun run = QueryRun.of(request);
        return Command.blockingOnly(QueryCommands.target(DataOperation.QUERY_AGGREGATE, request), client -> {
            Statement statement = run.statement();
            aggregation.applyTo(statement);
            try {
                return values(client, run, statement);
            } catch (AerospikeException error) {
                discardStaleAnswers(client);
                throw ofFunction(error);
            }
        });
    }

    private static List<Object> values(IAerospikeClient client, QueryRun run, Statement statement) {
        List<Object> values = new ArrayList<>();
        try (ResultSet results = client.queryAggregate(run.policy(client), statement)) {
            while (results.next()) {
                Object value = results.getObject();
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return List.copyOf(values);
    }

    /**
     * Version 9.2 puts a connection back when a server reports that the function failed, although the end of the answer
     * has not been read; the next command would take it for its own. Servers may also report this a little later than the
     * function fails on this side.
     */
    private static void discardStaleAnswers(IAerospikeClient client) {
        IdleConnections connections = new IdleConnections(client);
        connections.close();
        try {
            Thread.sleep(GRACE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        connections.close();
    }

    /** Failures of the function are those that a server reports as such and those of the interpreter on this side. */
    private static AerospikeException ofFunction(AerospikeException error) {
        boolean local = error.getCause() instanceof LuaError;
        return local || error.getResultCode() == ResultCode.QUERY_GENERIC
                ? new AerospikeException(ResultCode.UDF_BAD_RESPONSE, error.getBaseMessage(), error)
                : error;
    }
}
