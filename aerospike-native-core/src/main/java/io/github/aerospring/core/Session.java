package io.github.aerospring.core;

import java.util.concurrent.Executor;

import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.async.EventLoops;
import org.jspecify.annotations.Nullable;

/**
 * What exists while a client is connected.
 *
 * @param eventLoops {@code null} without asynchronous commands
 * @param callbacks where futures are completed
 * @param offload where commands wait that the official client has in blocking form only
 * @param closing releases everything that belongs to the session
 * @param offloadsAll whether every asynchronous command waits there, because no event loops can do what the policy says
 */
record Session(
        IAerospikeClient client,
        @Nullable EventLoops eventLoops,
        Executor callbacks,
        Executor offload,
        Runnable closing,
        boolean offloadsAll) {}
