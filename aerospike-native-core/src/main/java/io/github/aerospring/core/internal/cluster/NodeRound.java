package io.github.aerospring.core.internal.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import com.aerospike.client.query.PartitionTracker;
import com.aerospike.client.query.PartitionTracker.NodePartitions;
import org.jspecify.annotations.Nullable;

/** One round of a scan over several nodes, each read by a thread of its own. */
final class NodeRound<T> implements AutoCloseable {

    private static final int POLL_MILLIS = 50;

    private final ScanPlan plan;
    private final List<Reading> readings = new ArrayList<>();
    private final BlockingQueue<T> chunks;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private volatile boolean closed;
    private volatile @Nullable Throwable failure;

    NodeRound(
            ScanPlan plan,
            PartitionTracker tracker,
            List<NodePartitions> nodes,
            Supplier<? extends ScanTarget<T>> targets) {
        this.plan = plan;
        this.chunks = new ArrayBlockingQueue<>(nodes.size());
        for (NodePartitions node : nodes) {
            ScanTarget<T> target = targets.get();
            readings.add(new Reading(new NodeScan(plan, tracker, node, target), target));
        }
    }

    void start(long taskId) {
        int limit = plan.policy().maxConcurrentNodes;
        int threads = limit == 0 ? readings.size() : Math.min(limit, readings.size());
        running.set(threads);
        for (int i = 0; i < threads; i++) {
            plan.cluster().getThreadPool().execute(() -> work(taskId));
        }
    }

    private void work(long taskId) {
        try {
            for (int i = next.getAndIncrement(); i < readings.size() && !closed; i = next.getAndIncrement()) {
                readings.get(i).run(taskId);
            }
        } catch (RuntimeException | Error stopped) {
            if (!closed) {
                failure = stopped;
            }
            closed = true;
        } finally {
            running.decrementAndGet();
        }
    }

    /** The next chunk of any node; {@code null} when all nodes are read. */
    @Nullable
    T next() {
        try {
            while (true) {
                // Read before the queue: a thread that has ended has put its last chunk
                boolean over = running.get() == 0;
                T chunk = over ? chunks.poll() : chunks.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (failure != null) {
                    throw failure();
                }
                if (chunk != null || over) {
                    return chunk;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AerospikeException(ResultCode.QUERY_TERMINATED, "The thread was interrupted before the end");
        }
    }

    private RuntimeException failure() {
        Throwable cause = failure;
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new AerospikeException(cause);
    }

    @Override
    public void close() {
        if (running.get() > 0) {
            closed = true;
            readings.forEach(reading -> reading.scan.close());
        }
        while (running.get() > 0) {
            chunks.clear();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        readings.forEach(reading -> reading.scan.recycle());
    }

    private final class Reading {

        private final NodeScan scan;
        private final ScanTarget<T> target;

        private Reading(NodeScan scan, ScanTarget<T> target) {
            this.scan = scan;
            this.target = target;
        }

        private void run(long taskId) {
            scan.send(taskId);
            while (scan.read()) {
                put(target.take());
            }
            put(target.take());
        }

        private void put(@Nullable T chunk) {
            try {
                while (chunk != null && !chunks.offer(chunk, POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    if (closed) {
                        throw new AerospikeException.QueryTerminated();
                    }
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AerospikeException.QueryTerminated();
            }
            if (closed) {
                throw new AerospikeException.QueryTerminated();
            }
        }
    }
}
