package io.github.aerospring.core.column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.BatchPolicy;
import org.jspecify.annotations.Nullable;

/** Sends rows that did not succeed at first, or cannot be sent otherwise, through the official client. */
final class RobustRows {

    private RobustRows() {}

    /** Whether a row with this code may succeed when it is sent again. */
    static boolean isTransient(int resultCode) {
        return switch (resultCode) {
            case ResultCode.NO_RESPONSE,
                    ResultCode.TIMEOUT,
                    ResultCode.SERVER_NOT_AVAILABLE,
                    ResultCode.NO_MORE_CONNECTIONS,
                    ResultCode.MAX_ERROR_RATE,
                    ResultCode.INVALID_NODE_ERROR,
                    ResultCode.PARTITION_UNAVAILABLE,
                    ResultCode.DEVICE_OVERLOAD,
                    ResultCode.KEY_BUSY -> true;
            default -> false;
        };
    }

    /**
     * Sends rows.
     *
     * @param answer takes each row, answered or with an error
     * @return the failure of the batch as a whole, if it did
     */
    static <R extends BatchRecord> @Nullable AerospikeException send(
            IAerospikeClient client,
            BatchPolicy policy,
            List<Integer> rows,
            IntFunction<R> record,
            ObjIntConsumer<R> answer) {
        List<R> records = new ArrayList<>(rows.size());
        for (int row : rows) {
            records.add(record.apply(row));
        }
        AerospikeException failure = null;
        try {
            client.operate(policy, new ArrayList<BatchRecord>(records));
        } catch (AerospikeException failed) {
            failure = failed;
        }
        for (int i = 0; i < records.size(); i++) {
            R done = records.get(i);
            if (failure != null && done.resultCode == ResultCode.NO_RESPONSE) {
                done.setError(failure.getResultCode(), done.inDoubt);
            }
            answer.accept(done, rows.get(i));
        }
        return failure;
    }
}
