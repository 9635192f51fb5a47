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

    /**
     * A source.
     *
     * @param inTurn whether this is one of several connections that are read in turn with the same deadline
     */
    ConnectionSource(Connection connection, int socketTimeout, Deadline deadline, boolean inTurn) {
        this.connection = connection;
        this.socketTimeout = socketTimeout;
        this.deadline = deadline;
        this.inTurn = inTurn;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        connection.setTimeout(inTurn ? deadline.limitOfArrived(socketTimeout) : deadline.limit(socketTimeout));
        return connection.read(target, offset, length);
    }
}
