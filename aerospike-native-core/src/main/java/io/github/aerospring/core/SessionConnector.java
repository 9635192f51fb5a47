package io.github.aerospring.core;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.async.EventLoops;
import com.aerospike.client.async.EventPolicy;
import com.aerospike.client.async.NioEventLoops;
import com.aerospike.client.policy.ClientPolicy;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.logging.ClientLogging;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connects: the official client, its event loops, the threads of callbacks and offloaded commands. */
final class SessionConnector implements Supplier<Session> {

    private static final Logger logger = LoggerFactory.getLogger(NativeClient.class);

    /** The official client accepts no smaller limit. */
    private static final int MINIMUM_IN_PROCESS = 5;

    private final ClientSettings settings;

    SessionConnector(ClientSettings settings) {
        this.settings = settings;
    }

    @Override
    public Session get() {
        ClientConfiguration configuration = settings.configuration();
        ClientPolicy policy = configuration.toClientPolicy();
        settings.customizers().forEach(customizer -> customizer.accept(policy));
        failOnFilteredOut(policy);
        EventLoops ownLoops = null;
        boolean needsLoops = policy.eventLoops == null && configuration.eventLoops() > 0;
        boolean offloadsAll = needsLoops && policy.tlsPolicy != null;
        if (needsLoops && !offloadsAll) {
            ownLoops = new NioEventLoops(
                    eventPolicy(policy, configuration.eventLoops()),
                    configuration.eventLoops(),
                    true,
                    "aerospring-event-loop");
            policy.eventLoops = ownLoops;
        }
        ClientLogging.acquire();
        logger.debug("Connecting to {}", configuration.hosts());
        try {
            return session(policy, OfficialConnection.open(policy, configuration.hosts()), ownLoops, offloadsAll);
        } catch (AerospikeException error) {
            ClientLogging.release();
            if (ownLoops != null) {
                ownLoops.close();
            }
            throw error;
        }
    }

    private Session session(
            ClientPolicy policy, IAerospikeClient official, @Nullable EventLoops ownLoops, boolean offloadsAll) {
        Executor given = settings.callbackExecutor();
        ExecutorService offload = OffloadThreads.create();
        Runnable closing = () -> {
            official.close();
            if (ownLoops != null) {
                ownLoops.close();
            }
            offload.shutdown();
            ClientLogging.release();
        };
        if (given != null) {
            return new Session(official, policy.eventLoops, given, offload, closing, offloadsAll);
        }
        ForkJoinPool own = CallbackThreads.create();
        Runnable closingOwn = () -> {
            closing.run();
            own.shutdown();
        };
        return new Session(official, policy.eventLoops, own, offload, closingOwn, offloadsAll);
    }

    /** As many commands at a time as each event loop has connections to a node; others wait in its queue. */
    private static EventPolicy eventPolicy(ClientPolicy policy, int loops) {
        EventPolicy events = new EventPolicy();
        int connections = policy.asyncMaxConnsPerNode < 0 ? policy.maxConnsPerNode : policy.asyncMaxConnsPerNode;
        events.maxCommandsInProcess = Math.max(MINIMUM_IN_PROCESS, connections / loops);
        return events;
    }

    private static void failOnFilteredOut(ClientPolicy policy) {
        policy.readPolicyDefault.failOnFilteredOut |= policy.readPolicyDefault.filterExp != null;
        policy.writePolicyDefault.failOnFilteredOut |= policy.writePolicyDefault.filterExp != null;
    }
}
