package io.github.aerospring.core.internal.cluster;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import com.aerospike.client.cluster.Connection;
import com.aerospike.client.cluster.Node;
import com.aerospike.client.command.Command;
import com.aerospike.client.query.PartitionStatus;
import com.aerospike.client.query.PartitionTracker;
import com.aerospike.client.query.PartitionTracker.NodePartitions;
import io.github.aerospring.core.internal.wire.AnswerReader;
import io.github.aerospring.core.internal.wire.DigestHasher;
import io.github.aerospring.core.internal.wire.RowHeader;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one node to a scan or query of some partitions. The last digest of each partition is kept in the
 * official tracker, so that the next round goes on behind the last record that was stored.
 */
final class NodeScan implements AnswerReader.Rows, AutoCloseable {

    private static final int PARTITIONS = 4096;

    private final ScanPlan plan;
    private final PartitionTracker tracker;
    private final NodePartitions partitions;
    private final ScanTarget<?> target;
    private final AnswerReader reader;
    private final @Nullable PartitionStatus[] states = new PartitionStatus[PARTITIONS];
    private final byte[] @Nullable [] digests = new byte[PARTITIONS][];
    private final byte[] lastDigest = new byte[DigestHasher.SIZE];
    private final ScanRow row = new ScanRow();
    private int digestInBuffer = -1;
    private int lastPartition = -1;
    private long lastIndexValue;
    private final AtomicReference<@Nullable Connection> connection = new AtomicReference<>();

    NodeScan(ScanPlan plan, PartitionTracker tracker, NodePartitions partitions, ScanTarget<?> target) {
        this.plan = plan;
        this.tracker = tracker;
        this.partitions = partitions;
        this.target = target;
        this.reader = new AnswerReader(Buffers.take());
        partitions.partsFull.forEach(state -> states[state.id] = state);
        partitions.partsPartial.forEach(state -> states[state.id] = state);
    }

    /** Sends the request. */
    void send(long taskId) {
        Node node = partitions.node;
        try {
            node.validateErrorCount();
            Connection opened = node.getConnection(
                    plan.policy().connectTimeout, plan.deadline().limit(tracker.socketTimeout));
            connection.set(opened);
            Command command = new Command(tracker.socketTimeout, tracker.totalTimeout, 0);
            command.setQuery(plan.cluster(), plan.policy(), plan.statement(), taskId, false, partitions);
            opened.write(command.dataBuffer, command.dataOffset);
        } catch (AerospikeException refused) {
            retryOrThrow(refused);
        } catch (IOException broken) {
            retryOrThrow(BatchCall.official(plan.policy(), broken));
        }
    }

    /** Reads until the target is full ({@code true}) or the node has no more ({@code false}). */
    boolean read() {
        Connection open = connection.get();
        if (open == null) {
            return false;
        }
        try {
            int code = reader.read(new ConnectionSource(open, tracker.socketTimeout, plan.deadline()), this);
            commit();
            if (code == AnswerReader.PAUSED) {
                return true;
            }
            if (code != ResultCode.OK) {
                throw new AerospikeException(code);
            }
            if (connection.compareAndSet(open, null)) {
                open.updateLastUsed();
                partitions.node.putConnection(open);
            }
        } catch (IOException broken) {
            commit();
            retryOrThrow(BatchCall.official(plan.policy(), broken));
        } catch (AerospikeException refused) {
            commit();
            retryOrThrow(refused);
        }
        return false;
    }

    @Override
    public int row(byte[] buffer, int position, int end) throws IOException {
        if (!row.locate(buffer, position, end)) {
            return AnswerReader.INCOMPLETE;
        }
        int code = RowHeader.resultCode(buffer, position);
        if (RowHeader.isPartitionDone(buffer, position)) {
            if (code != ResultCode.OK) {
                tracker.partitionUnavailable(partitions, RowHeader.generation(buffer, position));
            }
            return row.bins();
        }
        if (code != ResultCode.OK) {
            throw new AerospikeException(code);
        }
        if (plan.isLimited()) {
            int behind = RowHeader.skip(buffer, row.bins(), end, RowHeader.bins(buffer, position));
            if (behind == AnswerReader.INCOMPLETE || !tracker.allowRecord(partitions)) {
                return behind;
            }
        }
        int next = target.store(buffer, row, end);
        if (next == AnswerReader.INCOMPLETE) {
            return next;
        }
        partitions.recordCount++;
        remember(buffer);
        return target.isFull() ? ~next : next;
    }

    @Override
    public void flush(byte[] buffer) {
        keepDigest(buffer);
        target.flush(buffer);
    }

    private void keepDigest(byte[] buffer) {
        if (digestInBuffer >= 0) {
            System.arraycopy(buffer, digestInBuffer, lastDigest, 0, DigestHasher.SIZE);
            digestInBuffer = -1;
        }
    }

    private void remember(byte[] buffer) {
        int partition = RowRouter.partition(buffer, row.digest());
        if (partition != lastPartition) {
            keepDigest(buffer);
            commit();
            lastPartition = partition;
        }
        digestInBuffer = row.digest();
        lastIndexValue = row.indexValue();
    }

    /** Tells the tracker how far the partition of the last record is read. */
    private void commit() {
        PartitionStatus state = lastPartition < 0 ? null : states[lastPartition];
        if (state == null) {
            return;
        }
        byte[] own = digests[lastPartition];
        if (own == null) {
            own = Arrays.copyOf(lastDigest, DigestHasher.SIZE);
            digests[lastPartition] = own;
        } else {
            System.arraycopy(lastDigest, 0, own, 0, DigestHasher.SIZE);
        }
        state.digest = own;
        state.bval = lastIndexValue;
    }

    private void retryOrThrow(AerospikeException failure) {
        close();
        failure.setNode(partitions.node);
        if (!tracker.shouldRetry(partitions, failure)) {
            throw failure;
        }
    }

    /** Drops the connection, also under a thread that reads from it. */
    @Override
    public void close() {
        Connection open = connection.getAndSet(null);
        if (open != null) {
            partitions.node.closeConnection(open);
        }
    }

    void recycle() {
        close();
        Buffers.give(reader.buffer());
    }
}
