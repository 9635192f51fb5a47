package io.github.aerospring.core.internal.cluster;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.cluster.Connection;
import com.aerospike.client.cluster.Node;

/** The connections that wait in the pools of blocking commands. */
public final class IdleConnections {

    private static final int TIMEOUT_MILLIS = 1000;

    private final IAerospikeClient client;

    /** Connections of a client. */
    public IdleConnections(IAerospikeClient client) {
        this.client = client;
    }

    /** Closes those that are in the pools now. */
    public void close() {
        for (Node node : client.getNodes()) {
            for (int idle = node.getConnectionStats().inPool; idle > 0; idle--) {
                close(node);
            }
        }
    }

    private static void close(Node node) {
        Connection connection;
        try {
            connection = node.getConnection(TIMEOUT_MILLIS, TIMEOUT_MILLIS);
        } catch (AerospikeException ignored) {
            // Somebody else took the last one, or the node is gone: nothing is left to close
            return;
        }
        node.closeIdleConnection(connection);
    }
}
