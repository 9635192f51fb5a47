package io.github.aerospring.core.internal.cluster;

import java.io.IOException;
import java.net.SocketTimeoutException;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import com.aerospike.client.cluster.Connection;
import com.aerospike.client.cluster.Node;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.Policy;
import io.github.aerospring.core.internal.wire.AnswerReader;
import io.github.aerospring.core.internal.wire.Compression;
import io.github.aerospring.core.internal.wire.RequestBuffer;
import io.github.aerospring.core.internal.wire.RowHeader;
import org.jspecify.annotations.Nullable;

/** One request to one node. Whatever happens, its connection goes back to the pool or is closed. */
final class BatchCall {

    private final BatchWork work;
    private final Node node;
    private final int[] order;
    private final int first;
    private final int end;
    private @Nullable RequestBuffer encoded;
    private @Nullable Connection connection;
    private @Nullable Deadline deadline;
    private boolean sent;

    BatchCall(BatchWork work, Node node, int[] order, int first, int end) {
        this.work = work;
        this.node = node;
        this.order = order;
        this.first = first;
        this.end = end;
    }

    Node node() {
        return node;
    }

    /** Encodes the request, unless it is. */
    private RequestBuffer encode(int timeoutMillis) {
        if (encoded != null) {
            return encoded;
        }
        RequestBuffer request = new RequestBuffer(Buffers.take());
        encoded = request;
        work.begin(request, timeoutMillis);
        work.append(request, order, first, end);
        work.end(request, end - first);
        return request;
    }

    /**
     * Sends the request.
     *
     * @param mayWait whether to give up quietly when all connections to the node are in use
     * @return {@code false} if it gave up; try again when connections are free
     * @throws AerospikeException if it could not be sent; the rows have failed then
     */
    boolean send(BatchPolicy policy, Deadline deadline, boolean mayWait) {
        RequestBuffer request = encode(deadline.remaining());
        try {
            node.validateErrorCount();
            this.deadline = deadline;
            Connection opened = node.getConnection(policy.connectTimeout, deadline.limit(policy.socketTimeout));
            connection = opened;
            RequestBuffer message = policy.compress ? Compression.compressed(request) : request;
            opened.write(message.bytes(), message.length());
            sent = true;
        } catch (AerospikeException refused) {
            if (mayWait && refused.getResultCode() == ResultCode.NO_MORE_CONNECTIONS) {
                return false;
            }
            throw failed(refused);
        } catch (IOException broken) {
            throw failed(official(policy, broken));
        }
        recycle();
        return true;
    }

    /**
     * Reads the answer.
     *
     * @param patience milliseconds to wait for it to begin; 0 = as long as the policy says
     * @return {@code false} if nothing has arrived of it so far
     * @throws AerospikeException if the answer is not complete; the rows without one have failed then
     */
    boolean receive(AnswerReader reader, BatchPolicy policy, int patience) {
        Connection open = connection;
        Deadline limit = deadline;
        if (open == null || limit == null || !sent) {
            return true;
        }
        reader.reset();
        try {
            int code =
                    reader.read(ConnectionSource.inTurn(open, policy.socketTimeout, limit, patience), decoder(policy));
            if (code != ResultCode.OK) {
                AerospikeException refused = new AerospikeException(code);
                if (refused.keepConnection()) {
                    release(open);
                } else {
                    close();
                }
                sent = code == ResultCode.TIMEOUT;
                failUnanswered(code);
                refused.setInDoubt(work.writes() && sent);
                throw refused;
            }
            release(open);
            failUnanswered(ResultCode.NO_RESPONSE);
            return true;
        } catch (IOException broken) {
            if (broken instanceof SocketTimeoutException && patience > 0 && reader.bytesIn() == 0 && !limit.isOver()) {
                return false;
            }
            throw failed(official(policy, broken));
        } catch (AerospikeException known) {
            if (connection != null) {
                close();
                sent = false;
                failUnanswered(known.getResultCode());
            }
            throw known;
        } catch (RuntimeException | Error unexpected) {
            close();
            throw unexpected;
        }
    }

    private AnswerReader.Rows decoder(BatchPolicy policy) {
        return policy.compress ? new CompressedRows(work.decoder()) : work.decoder();
    }

    private void release(Connection open) {
        open.updateLastUsed();
        node.putConnection(open);
        connection = null;
    }

    /** Leaves the rows as they are. */
    void abandon() {
        close();
        recycle();
    }

    private AerospikeException failed(AerospikeException failure) {
        abandon();
        failure.setNode(node);
        failUnanswered(failure.getResultCode());
        failure.setInDoubt(work.writes() && sent);
        return failure;
    }

    private void failUnanswered(int code) {
        for (int i = first; i < end; i++) {
            if (!work.isAnswered(order[i])) {
                work.fail(order[i], code, work.writes() && sent);
            }
        }
    }

    private void close() {
        if (connection != null) {
            node.closeConnection(connection);
            connection = null;
        }
    }

    private void recycle() {
        if (encoded != null) {
            Buffers.give(encoded.bytes());
            encoded = null;
        }
    }

    static AerospikeException official(Policy policy, IOException broken) {
        return broken instanceof SocketTimeoutException
                ? new AerospikeException.Timeout(policy, true)
                : new AerospikeException.Connection(broken);
    }

    /** Rows of the answer to a compressed request. */
    private record CompressedRows(AnswerReader.Rows rows) implements AnswerReader.Rows {

        @Override
        public int row(byte[] buffer, int position, int end) throws IOException {
            // A Community Edition refuses the request so, and sends no more
            if (RowHeader.resultCode(buffer, position) == ResultCode.ENTERPRISE_ONLY) {
                throw new AerospikeException(
                        ResultCode.ENTERPRISE_ONLY, "compress: true (expected: false, or an Enterprise server)");
            }
            return rows.row(buffer, position, end);
        }

        @Override
        public void flush(byte[] buffer) {
            rows.flush(buffer);
        }
    }
}
