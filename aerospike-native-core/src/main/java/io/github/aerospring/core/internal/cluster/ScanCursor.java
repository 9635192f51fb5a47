package io.github.aerospring.core.internal.cluster;

import java.util.List;
import java.util.function.Supplier;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.query.PartitionTracker;
import com.aerospike.client.query.PartitionTracker.NodePartitions;
import com.aerospike.client.util.RandomShift;
import com.aerospike.client.util.Util;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of a scan or query, pulled by one thread. One node is read by that thread itself; several nodes have a
 * thread each, which stops when its chunk is not taken. Rounds repeat until every partition was read or retries are used up.
 *
 * @param <T> a chunk
 */
public final class ScanCursor<T> implements AutoCloseable {

    private final ScanPlan plan;
    private final Supplier<? extends ScanTarget<T>> targets;
    private final PartitionTracker tracker;
    private final ScanTarget<T> ownTarget;
    private @Nullable NodeScan own;
    private @Nullable NodeRound<T> round;
    private boolean started;
    private boolean ended;

    /**
     * A cursor before the first chunk; nothing is sent yet.
     *
     * @param targets one for each thread
     */
    public ScanCursor(ScanPlan plan, Supplier<? extends ScanTarget<T>> targets) {
        this.plan = plan;
        this.targets = targets;
        this.tracker = plan.tracker();
        this.ownTarget = targets.get();
    }

    /**
     * The next chunk.
     *
     * @return {@code null} at the end
     * @throws AerospikeException that is not worth a retry, or the last one
     */
    public @Nullable T next() {
        try {
            while (!ended) {
                if (own == null && round == null) {
                    startRound();
                }
                T chunk = own == null ? ofRound() : ofOwn(own);
                if (chunk != null) {
                    return chunk;
                }
                endRound();
            }
            return ownTarget.take();
        } catch (RuntimeException | Error failure) {
            tracker.partitionError();
            close();
            throw failure;
        }
    }

    private void startRound() {
        if (started && plan.policy().sleepBetweenRetries > 0) {
            Util.sleep(plan.policy().sleepBetweenRetries);
        }
        long taskId =
                started ? RandomShift.instance().nextLong() : plan.statement().prepareTaskId();
        if (!started) {
            plan.cluster().addCommandCount();
        }
        started = true;
        List<NodePartitions> nodes =
                tracker.assignPartitionsToNodes(plan.cluster(), plan.statement().getNamespace());
        if (nodes.size() == 1) {
            own = new NodeScan(plan, tracker, nodes.get(0), ownTarget);
            own.send(taskId);
        } else {
            round = new NodeRound<>(plan, tracker, nodes, targets);
            round.start(taskId);
        }
    }

    private @Nullable T ofOwn(NodeScan scan) {
        return scan.read() ? ownTarget.take() : null;
    }

    private @Nullable T ofRound() {
        return round == null ? null : round.next();
    }

    private void endRound() {
        closeRound();
        ended = tracker.isComplete(plan.cluster(), plan.policy());
    }

    private void closeRound() {
        if (own != null) {
            own.recycle();
            own = null;
        }
        if (round != null) {
            round.close();
            round = null;
        }
    }

    @Override
    public void close() {
        ended = true;
        closeRound();
    }
}
