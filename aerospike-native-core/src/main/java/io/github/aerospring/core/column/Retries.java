package io.github.aerospring.core.column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.util.Util;
import io.github.aerospring.core.internal.cluster.BatchExchange;
import io.github.aerospring.core.internal.cluster.BatchWork;
import io.github.aerospring.core.internal.cluster.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Further attempts for rows that the first one left, as many as the policy allows and while there is time: at first to the
 * next replicas, then through the official client, which takes what is left of both.
 */
final class Retries {

    private final IAerospikeClient client;
    private final BatchPolicy policy;
    private final BatchWork work;
    private final BiFunction<BatchPolicy, List<Integer>, @Nullable AerospikeException> robust;

    Retries(
            IAerospikeClient client,
            BatchPolicy policy,
            BatchWork work,
            BiFunction<BatchPolicy, List<Integer>, @Nullable AerospikeException> robust) {
        this.client = client;
        this.policy = policy;
        this.work = work;
        this.robust = robust;
    }

    /**
     * Sends what is left of some rows again.
     *
     * @param failure of the attempt before
     * @return the last failure
     */
    @Nullable
    AerospikeException run(@Nullable AerospikeException failure, int from, int to, int blockRows, Deadline deadline) {
        if (left(from, to).isEmpty() || !pause(1, failure, deadline)) {
            return failure;
        }
        AerospikeException second = BatchExchange.again(client, work, policy, deadline, from, to, blockRows);
        List<Integer> left = left(from, to);
        if (left.isEmpty() || !pause(2, second, deadline)) {
            return second == null ? failure : second;
        }
        BatchPolicy rest = new BatchPolicy(policy);
        rest.totalTimeout = deadline.remaining();
        rest.maxRetries = policy.maxRetries - 2;
        return robust.apply(rest, left);
    }

    /** Waits as the policy says before a retry; {@code false} if there is none. */
    private boolean pause(int retry, @Nullable AerospikeException failure, Deadline deadline) {
        int sleep = failure instanceof AerospikeException.Timeout ? 0 : policy.sleepBetweenRetries;
        if (retry > policy.maxRetries || deadline.endsWithin(sleep)) {
            return false;
        }
        if (sleep > 0) {
            Util.sleep(sleep);
        }
        return true;
    }

    private List<Integer> left(int from, int to) {
        List<Integer> rows = new ArrayList<>();
        for (int row = from; row < to; row++) {
            if (work.isLeft(row)) {
                rows.add(row);
            }
        }
        return rows;
    }
}
