package io.github.aerospring.core.observation;

import io.github.aerospring.core.execution.CommandTarget;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/** Opens the observation of a command: the one seam between data operations and instrumentation. */
public final class CommandObservations {

    private static final AerospikeObservationConvention DEFAULT_CONVENTION =
            new DefaultAerospikeObservationConvention();

    private final ObservationRegistry registry;
    private final @Nullable AerospikeObservationConvention convention;
    private final ServerAddress server;

    /**
     * Observations in one registry.
     *
     * @param convention of this client; {@code null} leaves the choice to the registry and then to the default
     */
    public CommandObservations(
            ObservationRegistry registry, @Nullable AerospikeObservationConvention convention, ServerAddress server) {
        this.registry = registry;
        this.convention = convention;
        this.server = server;
    }

    /** A started observation with the current one as its parent; {@link Observation#NOOP} if nobody observes. */
    public Observation start(CommandTarget target) {
        return registry.isNoop() ? Observation.NOOP : create(target).start();
    }

    /** The observation that is current for the caller, to be current again where its callbacks run. */
    public @Nullable Observation ofCaller() {
        return registry.isNoop() ? null : registry.getCurrentObservation();
    }

    private Observation create(CommandTarget target) {
        return AerospikeObservationDocumentation.OPERATION.observation(
                convention, DEFAULT_CONVENTION, () -> new AerospikeObservationContext(target, server), registry);
    }
}
