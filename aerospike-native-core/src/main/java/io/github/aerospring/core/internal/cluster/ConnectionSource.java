package io.github.aerospring.core.internal.cluster;

import java.io.IOException;

import com.aerospike.client.cluster.Connection;
import io.github.aerospring.core.internal.wire.AnswerReader;

/** Reads from a pooled connection and keeps both timeouts. */
final class ConnectionSource implements AnswerReader.Source {

    private final Connection connection;
    private final int socketTimeout;
    private final Deadline deadline;
    private final boolean inTurn;
    private int patience;

    /** A source of its own. */
    ConnectionSource(Connection connection, int socketTimeout, Deadline deadline) {
        this(connection, socketTimeout, deadline, false, 0);
    }

    private ConnectionSource(
            Connection connection, int socketTimeout, Deadline deadline, boolean inTurn, int patience) {
        this.connection = connection;
        this.socketTimeout = socketTimeout;
        this.deadline = deadline;
        this.inTurn = inTurn;
        this.patience = patience;
    }

    /**
     * One of several connections that are read in turn with the same deadline.
     *
     * @param patience milliseconds to wait for the first bytes, if less than the timeouts; 0 = until they are over
     */
    static ConnectionSource inTurn(Connection connection, int socketTimeout, Deadline deadline, int patience) {
        return new ConnectionSource(connection, socketTimeout, deadline, true, patience);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int timeout = inTurn ? deadline.limitOfArrived(socketTimeout) : deadline.limit(socketTimeout);
        connection.setTimeout(patience > 0 && (timeout == 0 || patience < timeout) ? patience : timeout);
        int count = connection.read(target, offset, length);
        patience = 0;
        return count;
    }
}
