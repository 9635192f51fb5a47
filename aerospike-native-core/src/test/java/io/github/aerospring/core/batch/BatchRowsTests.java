package io.github.aerospring.core.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.listener.BatchOperateListListener;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import io.github.aerospring.core.FakeClient;
import io.github.aerospring.core.execution.AsyncCompletion;
import io.github.aerospring.core.execution.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BatchRowsTests {

    private static final Key FIRST = new Key("test", "users", 1);
    private static final Key SECOND = new Key("test", "users", 2);
    private static final BatchPolicy READS = new BatchPolicy();
    private static final BatchPolicy WRITES = new BatchPolicy();

    /** A client whose batches are answered by a script, blocking and asynchronously. */
    private static IAerospikeClient client(Consumer<List<BatchRecord>> script, List<BatchPolicy> policies) {
        return FakeClient.answering((method, arguments) -> switch (method) {
            case "getBatchPolicyDefault" -> READS;
            case "getBatchParentPolicyWriteDefault" -> WRITES;
            case "operate" -> operate(script, policies, arguments);
            default -> throw new AssertionError(method);
        });
    }

    @SuppressWarnings("unchecked")
    private static Object operate(Consumer<List<BatchRecord>> script, List<BatchPolicy> policies, Object... arguments) {
        List<BatchRecord> rows = (List<BatchRecord>) arguments[arguments.length - 1];
        policies.add((BatchPolicy) arguments[arguments.length - 2]);
        if (arguments.length == 2) {
            script.accept(rows);
            return true;
        }
        BatchOperateListListener listener = (BatchOperateListListener) arguments[1];
        try {
            script.accept(rows);
        } catch (AerospikeException failure) {
            listener.onFailure(failure);
            return null;
        }
        listener.onSuccess(rows, true);
        return null;
    }

    private static <T> T finish(Command<T> command, IAerospikeClient client, boolean blocking) {
        if (blocking) {
            return command.run(client);
        }
        List<T> results = new ArrayList<>();
        List<Throwable> errors = new ArrayList<>();
        command.start(client, null, new AsyncCompletion<>() {
            @Override
            public void succeed(T result) {
                results.add(result);
            }

            @Override
            public void fail(Throwable error) {
                errors.add(error);
            }
        });
        if (!errors.isEmpty()) {
            throw (AerospikeException) errors.get(0);
        }
        return results.get(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rowsWithoutAnswerGetTheCodeOfTheFailure(boolean blocking) {
        IAerospikeClient client = client(
                rows -> {
                    rows.get(0).setRecord(new Record(null, 1, 0));
                    throw new AerospikeException(ResultCode.TIMEOUT);
                },
                new ArrayList<>());

        List<BatchResult> results =
                finish(BatchCommands.read(List.of(FIRST, SECOND), null, BatchOptions.NONE), client, blocking);

        assertThat(results).extracting(BatchResult::resultCode).containsExactly(ResultCode.OK, ResultCode.TIMEOUT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void failureWithoutAnyAnswerIsThrown(boolean blocking) {
        AerospikeException down = new AerospikeException(ResultCode.SERVER_NOT_AVAILABLE);
        IAerospikeClient client = client(
                rows -> {
                    throw down;
                },
                new ArrayList<>());

        assertThatThrownBy(() ->
                        finish(BatchCommands.read(List.of(FIRST, SECOND), null, BatchOptions.NONE), client, blocking))
                .isSameAs(down);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rowInDoubtStaysInDoubt(boolean blocking) {
        IAerospikeClient client = client(
                rows -> {
                    rows.get(0).setRecord(new Record(null, 1, 0));
                    rows.get(1).inDoubt = true;
                    throw new AerospikeException(ResultCode.TIMEOUT);
                },
                new ArrayList<>());

        List<BatchResult> results =
                finish(BatchCommands.remove(List.of(FIRST, SECOND), null, BatchOptions.NONE), client, blocking);

        assertThat(results).extracting(BatchResult::inDoubt).containsExactly(false, true);
        assertThat(results.get(1).error())
                .hasValueSatisfying(error -> assertThat(error.getInDoubt()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void defaultPolicyIsThatOfTheKindOfBatch(boolean blocking) {
        List<BatchPolicy> used = new ArrayList<>();
        IAerospikeClient client = client(rows -> {}, used);
        List<Key> keys = List.of(FIRST);

        finish(BatchCommands.read(keys, null, BatchOptions.NONE), client, blocking);
        finish(BatchCommands.operate(keys, null, BatchOptions.NONE, Operation.get("a")), client, blocking);
        finish(BatchCommands.operate(keys, null, BatchOptions.NONE, Operation.put(new Bin("a", 1))), client, blocking);
        finish(BatchCommands.remove(keys, null, BatchOptions.NONE), client, blocking);
        finish(
                BatchCommands.write(List.of(BatchWriteEntry.of(FIRST, new Bin("a", 1))), null, BatchOptions.NONE),
                client,
                blocking);

        assertThat(used)
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .containsExactly(READS, READS, WRITES, WRITES, WRITES);
    }

    @Test
    void commandCanRunTwice() {
        IAerospikeClient client =
                client(rows -> rows.forEach(row -> row.setRecord(new Record(null, 1, 0))), new ArrayList<>());
        Command<List<BatchResult>> command = BatchCommands.read(List.of(FIRST), null, BatchOptions.NONE);

        List<BatchResult> once = command.run(client);
        List<BatchResult> twice = command.run(client);

        assertThat(once).isEqualTo(twice).isNotSameAs(twice);
    }

    @Test
    void entryPolicyReachesTheRow() {
        BatchWritePolicy policy = new BatchWritePolicy();
        List<BatchRecord> sent = new ArrayList<>();
        IAerospikeClient client = client(sent::addAll, new ArrayList<>());

        BatchCommands.write(List.of(BatchWriteEntry.of(FIRST, policy, new Bin("a", 1))), null, BatchOptions.NONE)
                .run(client);

        assertThat(sent).singleElement().isInstanceOfSatisfying(BatchWrite.class, row -> {
            assertThat(row.policy).isSameAs(policy);
            assertThat(row.ops).hasSize(1);
        });
    }
}
