package io.github.aerospring.core.column;

import java.util.ArrayList;
import java.util.List;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.GenerationPolicy;
import io.github.aerospring.core.internal.cluster.BatchExchange;
import io.github.aerospring.core.internal.cluster.ParticleValues;
import org.jspecify.annotations.Nullable;

/** One columnar write: the fast path chunk by chunk, the robust path for rows that it could not write. */
final class ColumnWriting {

    /** Chunks on their way at a time. */
    private static final int WINDOW = 2;

    private final WriteRows rows;

    ColumnWriting(WriteRows rows) {
        this.rows = rows;
    }

    ColumnWriteResult run(IAerospikeClient client) {
        BatchPolicy policy = rows.write().effectivePolicy(client);
        BatchWritePolicy rowPolicy = rows.write().effectiveRowPolicy(client);
        WriteWork work = new WriteWork(rows, BatchAttributes.ofWrite(policy, rowPolicy), rowPolicy);
        AerospikeException failure = BatchExchange.isSupported(client, policy)
                ? fast(client, policy, rowPolicy, work)
                : robust(client, policy, rowPolicy, work);
        if (failure != null && !work.hasAnswer()) {
            throw failure;
        }
        return work.result();
    }

    private @Nullable AerospikeException fast(
            IAerospikeClient client, BatchPolicy policy, BatchWritePolicy rowPolicy, WriteWork work) {
        if (policy.maxRetries > 0) {
            // Before the rows behind them are sent, which may be of the same records
            Retries retries =
                    new Retries(client, policy, work, (rest, left) -> send(client, rest, rowPolicy, work, left));
            work.onFailedRows((from, to, deadline) -> retries.run(null, from, to, to - from, deadline));
        }
        return BatchExchange.run(client, work, policy, null, rows.write().chunkSize(), WINDOW);
    }

    private @Nullable AerospikeException robust(
            IAerospikeClient client, BatchPolicy policy, BatchWritePolicy rowPolicy, WriteWork work) {
        AerospikeException failure = null;
        int done = 0;
        boolean goOn = true;
        while (done < work.rows() && goOn) {
            int end = Math.min(work.rows(), done + rows.write().chunkSize());
            List<Integer> chunk = new ArrayList<>();
            for (int row = done; row < end; row++) {
                chunk.add(row);
            }
            failure = send(client, policy, rowPolicy, work, chunk);
            done = end;
            goOn = work.done(done);
        }
        return failure;
    }

    private @Nullable AerospikeException send(
            IAerospikeClient client,
            BatchPolicy policy,
            BatchWritePolicy rowPolicy,
            WriteWork work,
            List<Integer> chunk) {
        return RobustRows.send(client, policy, chunk, row -> record(row, rowPolicy, work), (record, row) -> {
            if (record.resultCode < 0 || RobustRows.isTransient(record.resultCode)) {
                work.fail(row, record.resultCode, record.inDoubt);
            } else {
                work.answer(row, record.resultCode, record.inDoubt);
            }
        });
    }

    private BatchWrite record(int row, BatchWritePolicy policy, WriteWork work) {
        BatchWritePolicy own = new BatchWritePolicy(policy);
        own.expiration = work.ttl(row);
        own.generation = work.generation(row);
        if (own.generation != 0 && own.generationPolicy == GenerationPolicy.NONE) {
            own.generationPolicy = GenerationPolicy.EXPECT_GEN_EQUAL;
        }
        List<Operation> puts = new ArrayList<>();
        for (int i = 0; i < rows.cells().length; i++) {
            if (rows.cells()[i].isPresent(row) || rows.write().missingCells() == MissingCells.DELETE) {
                puts.add(Operation.put(new Bin(rows.bins().get(i), ParticleValues.value(rows.cells()[i], row))));
            }
        }
        return new BatchWrite(own, rows.keys().key(row), puts.toArray(Operation[]::new));
    }
}
