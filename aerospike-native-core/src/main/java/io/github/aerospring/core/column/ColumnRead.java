package io.github.aerospring.core.column;

import java.util.List;
import java.util.stream.IntStream;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRead;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.internal.cluster.BatchExchange;
import io.github.aerospring.core.internal.cluster.Deadline;
import org.jspecify.annotations.Nullable;

/** One columnar read by keys: the fast path for all rows, the robust path for those that it could not get. */
final class ColumnRead {

    /** Fewest rows of a message but the last; two messages are on their way at a time, for which a node has two threads. */
    private static final int MIN_BLOCK_ROWS = 512;

    private static final int MAX_BLOCK_ROWS = 2048;

    private static final int BLOCKS = 4;

    private static final int WINDOW = 2;

    private final KeySet keys;
    private final ColumnSchema schema;

    ColumnRead(KeySet keys, ColumnSchema schema) {
        this.keys = keys;
        this.schema = schema;
    }

    ColumnBatch run(IAerospikeClient client, BatchPolicy policy) {
        Deadline deadline = Deadline.in(policy.totalTimeout);
        ReadWork work = new ReadWork(keys, schema, BatchAttributes.ofRead(policy));
        AerospikeException failure = BatchExchange.isSupported(client, policy)
                ? fast(client, policy, work, deadline)
                : robust(client, policy, work, all());
        if (work.answers() == 0 && failure != null) {
            throw failure;
        }
        return work.result();
    }

    /** A few messages, so that keys are hashed and rows decoded while the server works on others. */
    private int blockRows() {
        return Math.max(MIN_BLOCK_ROWS, Math.min(MAX_BLOCK_ROWS, keys.size() / BLOCKS));
    }

    private List<Integer> all() {
        return IntStream.range(0, keys.size()).boxed().toList();
    }

    private @Nullable AerospikeException fast(
            IAerospikeClient client, BatchPolicy policy, ReadWork work, Deadline deadline) {
        AerospikeException failure = BatchExchange.run(client, work, policy, deadline, blockRows(), WINDOW);
        if (work.answers() == work.rows() && !work.hasTransient()) {
            return failure;
        }
        return new Retries(client, policy, work, (rest, left) -> robust(client, rest, work, left))
                .run(failure, 0, work.rows(), blockRows(), deadline);
    }

    private @Nullable AerospikeException robust(
            IAerospikeClient client, BatchPolicy policy, ReadWork work, List<Integer> rows) {
        String[] bins = schema.bins().toArray(String[]::new);
        return RobustRows.send(client, policy, rows, row -> new BatchRead(keys.key(row), bins), (record, row) -> {
            if (record.resultCode < 0 || RobustRows.isTransient(record.resultCode)) {
                work.fail(row, record.resultCode, false);
            } else {
                work.answer(row, record.resultCode, record.record);
            }
        });
    }
}
