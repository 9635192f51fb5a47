package io.github.aerospring.core.internal.cluster;

import com.aerospike.client.IAerospikeClient;

/** Threads of the official client for commands that wait; they end with the client. */
public final class CommandThreads {

    private CommandThreads() {}

    /** Runs a task on a thread of its own. */
    public static void run(IAerospikeClient client, Runnable task) {
        client.getCluster().getThreadPool().execute(task);
    }
}
