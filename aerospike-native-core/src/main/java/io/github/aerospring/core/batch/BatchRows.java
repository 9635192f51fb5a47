package io.github.aerospring.core.batch;

import java.util.List;
import java.util.function.Function;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.ResultCode;
import com.aerospike.client.async.EventLoop;
import com.aerospike.client.listener.BatchOperateListListener;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.CommandTarget;
import org.jspecify.annotations.Nullable;

/**
 * Runs rows as one official batch. The official client throws when one of several nodes fails although the other nodes
 * have answered. Here such a failure is thrown only if no row has an answer, else it is the result code of the rows
 * without one.
 */
public final class BatchRows {

    private BatchRows() {}

    /**
     * The command that sends rows and makes one result of them.
     *
     * @param rows new for each run, because the client writes the answers into them
     * @param writes whether the default policy is that of batches that write
     * @param finish called with the answered rows in the order of the request
     */
    public static <R extends BatchRecord, T> Command<T> command(
            CommandTarget target,
            Rows<R> rows,
            @Nullable BatchPolicy policy,
            boolean writes,
            Function<List<R>, T> finish) {
        return Command.of(
                target,
                client -> {
                    List<R> requested = rows.create();
                    try {
                        client.operate(effective(client, policy, writes), asBatchRecords(requested));
                    } catch (AerospikeException failure) {
                        requireAnswer(failure, requested);
                    }
                    return finish.apply(requested);
                },
                (client, loop, completion) -> {
                    List<R> requested = rows.create();
                    Ending ending = failure -> completion.succeedWith(() -> {
                        if (failure != null) {
                            requireAnswer(failure, requested);
                        }
                        return finish.apply(requested);
                    });
                    start(client, loop, effective(client, policy, writes), requested, ending);
                });
    }

    static void start(
            IAerospikeClient client,
            EventLoop loop,
            BatchPolicy policy,
            List<? extends BatchRecord> rows,
            Ending ending) {
        client.operate(
                loop,
                new BatchOperateListListener() {
                    @Override
                    public void onSuccess(List<BatchRecord> records, boolean everyRow) {
                        ending.ended(null);
                    }

                    @Override
                    public void onFailure(AerospikeException failure) {
                        ending.ended(failure);
                    }
                },
                policy,
                asBatchRecords(rows));
    }

    static BatchPolicy effective(IAerospikeClient client, @Nullable BatchPolicy policy, boolean writes) {
        if (policy != null) {
            return policy;
        }
        return writes ? client.getBatchParentPolicyWriteDefault() : client.getBatchPolicyDefault();
    }

    private static void requireAnswer(AerospikeException failure, List<? extends BatchRecord> rows) {
        if (!spread(failure, rows)) {
            throw failure;
        }
    }

    /** Whether a row has an answer; if so, the failure becomes the result code of the rows without one. */
    static boolean spread(AerospikeException failure, List<? extends BatchRecord> rows) {
        boolean answered = false;
        for (BatchRecord row : rows) {
            answered |= row.resultCode != ResultCode.NO_RESPONSE;
        }
        if (!answered) {
            return false;
        }
        for (BatchRecord row : rows) {
            if (row.resultCode == ResultCode.NO_RESPONSE) {
                row.setError(failure.getResultCode(), row.inDoubt);
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked") // the client only reads the list, its type parameter is invariant without need
    private static List<BatchRecord> asBatchRecords(List<? extends BatchRecord> rows) {
        return (List<BatchRecord>) rows;
    }

    /** Makes the rows of one run. */
    @FunctionalInterface
    public interface Rows<R extends BatchRecord> {

        /** New rows without answers. */
        List<R> create();
    }

    /** The end of one request. */
    @FunctionalInterface
    interface Ending {
        void ended(@Nullable AerospikeException failure);
    }
}
