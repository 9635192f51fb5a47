package io.github.aerospring.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import com.aerospike.client.Host;
import com.aerospike.client.policy.ClientPolicy;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.observation.AerospikeObservationConvention;
import io.github.aerospring.core.observation.CommandObservations;
import io.github.aerospring.core.observation.ServerAddress;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/** Makes clients. Only the configuration is required. */
public final class NativeClientBuilder {

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
     * A client that is not connected yet.
     *
     * @throws InvalidArgumentException without configuration
     */
    public NativeClient build() {
        ClientConfiguration settings = configuration;
        if (settings == null) {
            throw InvalidArgumentException.of("configuration", null, "a ClientConfiguration");
        }
        return new ClusterClient(
                new ClientSettings(settings, customizers, callbackExecutor), observations(settings), limiter(settings));
    }

    /**
     * A connected client: {@link #build()} and {@link NativeClient#connect()}.
     *
     * @throws InvalidArgumentException without configuration
     * @throws io.github.aerospring.core.error.ClusterException if no seed answers, unless the configuration allows that
     * @throws io.github.aerospring.core.error.AdminException if the credentials are refused
     */
    public NativeClient connect() {
        return build().connect();
    }

    /** As {@link #connect()} without waiting for it; errors fail the future. */
    public CompletableFuture<NativeClient> connectAsync() {
        return build().connectAsync();
    }

    private CommandObservations observations(ClientConfiguration settings) {
        Host seed = settings.hosts().get(0);
        return new CommandObservations(
                observationRegistry,
                observationConvention,
                new ServerAddress(seed.name, seed.port, settings.clusterName()));
    }

    private static @Nullable OperationLimiter limiter(ClientConfiguration settings) {
        int limit = settings.maxConcurrentOperations();
        Duration timeout = settings.operationQueueTimeout();
        return limit == 0 ? null : new OperationLimiter(limit, timeout);
    }
}
