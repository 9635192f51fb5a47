package io.github.aerospring.core.query;

import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Operation;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.Statement;
import com.aerospike.client.task.ExecuteTask;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.DataOperation;
import io.github.aerospring.core.record.RecordArguments;
import io.github.aerospring.core.record.UdfCall;
import org.jspecify.annotations.Nullable;

/** Prepares commands that start jobs in the background. */
final class BackgroundCommands {

    private BackgroundCommands() {}

    static Command<BackgroundJob> operate(QueryRequest request, @Nullable WritePolicy policy, Operation... operations) {
        Operation[] valid = RecordArguments.operations(operations);
        for (Operation operation : valid) {
            if (!operation.type.isWrite) {
                throw InvalidArgumentException.of(
                        "operation", operation.type, "one that writes, because no records are returned");
            }
        }
        return start(request, (client, statement) -> client.execute(policy(client, request, policy), statement, valid));
    }

    static Command<BackgroundJob> apply(QueryRequest request, @Nullable WritePolicy policy, UdfCall call) {
        return start(
                request,
                (client, statement) -> client.execute(
                        policy(client, request, policy), statement, call.module(), call.function(), call.arguments()));
    }

    private static Command<BackgroundJob> start(QueryRequest request, Start start) {
        if (request.keysOnly()
                || !request.bins().isEmpty()
                || request.maxRecords() > 0
                || request.partitionsOrNull() != null
                || request.policyOrNull() != null) {
            throw new InvalidArgumentException("request: has bins, keysOnly, maxRecords, partitions or a query policy"
                    + " (expected: none of them for a job in the background)");
        }
        return Command.blockingOnly(
                QueryCommands.target(DataOperation.QUERY_EXECUTE, request),
                client -> new BackgroundJob(
                        start.start(client, QueryRun.of(request).statement())));
    }

    private static @Nullable WritePolicy policy(
            IAerospikeClient client, QueryRequest request, @Nullable WritePolicy policy) {
        Expression expression = request.expressionOrNull();
        if (expression == null) {
            return policy;
        }
        WritePolicy copy = new WritePolicy(policy == null ? client.getWritePolicyDefault() : policy);
        copy.filterExp = expression;
        return copy;
    }

    private interface Start {
        ExecuteTask start(IAerospikeClient client, Statement statement);
    }
}
