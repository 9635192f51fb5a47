package io.github.aerospring.core;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Host;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.async.EventLoops;
import com.aerospike.client.async.EventPolicy;
import com.aerospike.client.async.NioEventLoops;
import com.aerospike.client.policy.ClientPolicy;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.observation.AerospikeObservationConvention;
import io.github.aerospring.core.observation.CommandObservations;
import io.github.aerospring.core.observation.ServerAddress;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connects clients. Only the configuration is required. */
public final class NativeClientBuilder {

    private static final Logger logger = LoggerFactory.getLogger(NativeClient.class);

    /** The official client accepts no smaller limit. */
    private static final int MINIMUM_IN_PROCESS = 5;

    private final List<Consumer<ClientPolicy>> customizers = new ArrayList<>();
    private @Nullable ClientConfiguration configuration;
    private ObservationRegistry observationRegistry = ObservationRegistry.NOOP;
    private @Nullable AerospikeObservationConvention observationConvention;
    private @Nullable Executor callbackExecutor;

    NativeClientBuilder() {}

    /** Settings of the client. */
    public NativeClientBuilder configuration(ClientConfiguration clientConfiguration) {
        this.configuration = clientConfiguration;
        return this;
    }

    /** Where data operations are observed; {@link ObservationRegistry#NOOP}, which costs next to nothing. */
    public NativeClientBuilder observationRegistry(ObservationRegistry registry) {
        this.observationRegistry = registry;
        return this;
    }

    /** Names and key values of observations; else those of the registry, else OpenTelemetry's conventions. */
    public NativeClientBuilder observationConvention(AerospikeObservationConvention convention) {
        this.observationConvention = convention;
        return this;
    }

    /**
     * Where futures are completed; else daemon threads of the client, as many as processors and at least two. An
     * executor that is given here is not shut down by the client.
     */
    public NativeClientBuilder callbackExecutor(Executor executor) {
        this.callbackExecutor = executor;
        return this;
    }

    /**
     * Changes the official policy, after the configuration was applied; several are applied in order. Event loops that a
     * customizer sets are used instead of own ones and are not closed by the client.
     */
    public NativeClientBuilder clientPolicy(Consumer<ClientPolicy> customizer) {
        this.customizers.add(customizer);
        return this;
    }

    /**
     * Connects.
     *
     * @throws InvalidArgumentException without configuration
     * @throws io.github.aerospring.core.error.ClusterException if no seed answers, unless the configuration allows that
     * @throws io.github.aerospring.core.error.AdminException if the credentials are refused
     */
    public NativeClient connect() {
        ClientConfiguration settings = configuration;
        if (settings == null) {
            throw InvalidArgumentException.of("configuration", null, "a ClientConfiguration");
        }
        ClientPolicy policy = settings.toClientPolicy();
        customizers.forEach(customizer -> customizer.accept(policy));
        failOnFilteredOut(policy);
        EventLoops ownLoops = null;
        if (policy.eventLoops == null && settings.eventLoops() > 0) {
            ownLoops = new NioEventLoops(
                    eventPolicy(policy, settings.eventLoops()), settings.eventLoops(), true, "aerospring-event-loop");
            policy.eventLoops = ownLoops;
        }
        logger.debug("Connecting to {}", settings.hosts());
        IAerospikeClient official;
        try {
            official = OfficialConnection.open(policy, settings.hosts());
        } catch (AerospikeException error) {
            if (ownLoops != null) {
                ownLoops.close();
            }
            throw error;
        }
        return client(settings, policy, official, ownLoops);
    }

    private NativeClient client(
            ClientConfiguration settings,
            ClientPolicy policy,
            IAerospikeClient official,
            @Nullable EventLoops ownLoops) {
        Host seed = settings.hosts().get(0);
        CommandObservations observations = new CommandObservations(
                observationRegistry,
                observationConvention,
                new ServerAddress(seed.name, seed.port, settings.clusterName()));
        ClientState state = new ClientState(official);
        ForkJoinPool ownCallbacks =
                callbackExecutor == null && policy.eventLoops != null ? CallbackThreads.create() : null;
        Executor callbacks = ownCallbacks == null ? callbackExecutor : ownCallbacks;
        AsyncNativeClient async = policy.eventLoops == null || callbacks == null
                ? null
                : new ConnectedAsyncClient(new AsyncExecutor(state, policy.eventLoops, callbacks, observations));
        return new ConnectedClient(state, new BlockingExecutor(state, observations), async, () -> {
            official.close();
            if (ownLoops != null) {
                ownLoops.close();
            }
            if (ownCallbacks != null) {
                ownCallbacks.shutdown();
            }
        });
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
