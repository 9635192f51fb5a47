package io.github.aerospring.core.internal.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.cluster.Cluster;
import com.aerospike.client.cluster.Node;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.internal.wire.AnswerReader;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to get all rows of a batch answered, on the calling thread. All nodes of a block are written to before any
 * is read from, and the next block is prepared and sent while the nodes work on the one before. A node that keeps the
 * others waiting gets nothing more until it has answered: reads go on without it, and it is waited for at the end.
 */
public final class BatchExchange {

    private static final int PATIENCE_SHARE = 8;
    private static final int MAX_PATIENCE = 250;

    private final Cluster cluster;
    private final BatchWork work;
    private final BatchPolicy policy;
    private final @Nullable Deadline deadline;
    private final int attempt;
    private final Deque<BatchBlock> inFlight = new ArrayDeque<>();
    private final List<BatchCall> late = new ArrayList<>();
    private final List<BatchCall> unsent = new ArrayList<>();
    private final int patience;
    private @Nullable AerospikeException failure;
    private boolean stopped;

    private BatchExchange(
            Cluster cluster, BatchWork work, BatchPolicy policy, @Nullable Deadline deadline, int attempt) {
        this.cluster = cluster;
        this.work = work;
        this.policy = policy;
        this.deadline = deadline;
        this.attempt = attempt;
        this.patience = patience(cluster, policy);
    }

    /** Milliseconds to wait for a node while others may have answered. */
    private static int patience(Cluster cluster, BatchPolicy policy) {
        // A timeout within a TLS record may lose what was read of it
        if (cluster.getNodes().length == 1 || cluster.tlsPolicy != null) {
            return 0;
        }
        int share = policy.totalTimeout / PATIENCE_SHARE;
        return policy.totalTimeout == 0 ? MAX_PATIENCE : Math.max(1, Math.min(MAX_PATIENCE, share));
    }

    /** Whether the policy and all nodes allow what this class does. */
    public static boolean isSupported(IAerospikeClient client, BatchPolicy policy) {
        Cluster cluster = client.getCluster();
        if (cluster == null || policy.txn != null || client.getConfigProvider() != null) {
            return false;
        }
        for (Node node : cluster.getNodes()) {
            if (!node.hasBatchAny()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Sends and receives.
     *
     * @param blockRows rows that are sent together
     * @param window blocks that are on their way at a time
     * @param deadline of all blocks, or {@code null} if each has the total timeout for itself
     * @return the last failure of a node; every row is either answered or has failed
     */
    public static @Nullable AerospikeException run(
            IAerospikeClient client,
            BatchWork work,
            BatchPolicy policy,
            @Nullable Deadline deadline,
            int blockRows,
            int window) {
        BatchExchange exchange = new BatchExchange(client.getCluster(), work, policy, deadline, 0);
        exchange.cluster.addCommandCount();
        return exchange.run(0, work.rows(), blockRows, window);
    }

    /**
     * Sends rows that are left once more, to the replicas that the official client would try next.
     *
     * @return the last failure of a node
     */
    public static @Nullable AerospikeException again(
            IAerospikeClient client,
            BatchWork work,
            BatchPolicy policy,
            Deadline deadline,
            int from,
            int to,
            int blockRows) {
        BatchExchange exchange = new BatchExchange(client.getCluster(), work, policy, deadline, 1);
        exchange.cluster.addRetry();
        return exchange.run(from, to, blockRows, 1);
    }

    private @Nullable AerospikeException run(int first, int end, int blockRows, int window) {
        AnswerReader reader = new AnswerReader(Buffers.take());
        try {
            run(reader, first, end, blockRows, window);
        } finally {
            abandon();
            Buffers.give(reader.buffer());
        }
        return failure;
    }

    private void run(AnswerReader reader, int first, int end, int blockRows, int window) {
        @Nullable RowRouter[] routers = routers();
        for (int from = first; from < end && !stopped; from += blockRows) {
            BatchBlock block = new BatchBlock(work, from, Math.min(end, from + blockRows), attempt > 0);
            block.prepare(routers);
            note(block.failure());
            boolean alone = inFlight.isEmpty() && block.to() == end;
            int allowed = alone || attempt > 0 || work.mayOverlap(block.from(), block.to()) ? window - 1 : 0;
            while (inFlight.size() > allowed) {
                receive(inFlight.remove(), reader);
            }
            if (stopped) {
                block.calls().forEach(BatchCall::abandon);
            } else {
                send(block, reader);
            }
        }
        receiveAll(reader);
        finish(reader);
    }

    private @Nullable RowRouter[] routers() {
        @Nullable RowRouter[] routers = new RowRouter[work.scopes()];
        for (int scope = 0; scope < routers.length; scope++) {
            try {
                routers[scope] = new RowRouter(cluster, policy, work.namespace(scope), work.writes(), attempt);
            } catch (AerospikeException unknownNamespace) {
                failure = unknownNamespace;
            }
        }
        return routers;
    }

    private void send(BatchBlock block, AnswerReader reader) {
        Deadline limit = limit();
        block.deadline(limit);
        boolean done = false;
        try {
            for (BatchCall call : block.calls()) {
                if (isLate(call.node())) {
                    unsent.add(call);
                } else {
                    send(call, limit, reader);
                }
            }
            done = true;
        } finally {
            abandonUnless(done, block);
        }
        inFlight.add(block);
    }

    private Deadline limit() {
        return deadline == null ? Deadline.in(policy.totalTimeout) : deadline;
    }

    private void send(BatchCall call, Deadline limit, AnswerReader reader) {
        try {
            if (!call.send(policy, limit, !inFlight.isEmpty())) {
                receiveAll(reader);
                call.send(policy, limit, false);
            }
        } catch (AerospikeException failed) {
            note(failed);
        }
    }

    private void receiveAll(AnswerReader reader) {
        while (!inFlight.isEmpty()) {
            receive(inFlight.remove(), reader);
        }
    }

    private void receive(BatchBlock block, AnswerReader reader) {
        boolean done = false;
        try {
            late.removeIf(call -> receive(call, reader, 1));
            List<BatchCall> behind = new ArrayList<>();
            for (BatchCall call : block.calls()) {
                if (!receive(call, reader, isLate(call.node()) ? 1 : patience)) {
                    behind.add(call);
                }
            }
            if (work.writes()) {
                behind.forEach(call -> receive(call, reader, 0));
            } else {
                late.addAll(behind);
            }
            done = true;
        } finally {
            abandonUnless(done, block);
        }
        stopped |= attempt == 0 && !work.done(block.from(), block.to(), block.deadline());
    }

    /** Waits for the nodes that kept the others waiting; what was held back for them is sent if they answer. */
    private void finish(AnswerReader reader) {
        late.forEach(call -> receive(call, reader, 0));
        for (BatchCall call : unsent) {
            send(call, limit(), reader);
            receive(call, reader, 0);
        }
    }

    /** Whether the call is over, well or not. */
    private boolean receive(BatchCall call, AnswerReader reader, int wait) {
        try {
            return call.receive(reader, policy, wait);
        } catch (AerospikeException failed) {
            note(failed);
            return true;
        }
    }

    private boolean isLate(Node node) {
        for (BatchCall call : late) {
            if (call.node() == node) {
                return true;
            }
        }
        return false;
    }

    private static void abandonUnless(boolean done, BatchBlock block) {
        if (!done) {
            block.calls().forEach(BatchCall::abandon);
        }
    }

    private void note(@Nullable AerospikeException failed) {
        if (failed != null) {
            failure = failed;
        }
    }

    /** After an unexpected error: connections with unread answers are of no use to anybody. */
    private void abandon() {
        inFlight.forEach(block -> block.calls().forEach(BatchCall::abandon));
        late.forEach(BatchCall::abandon);
    }
}
