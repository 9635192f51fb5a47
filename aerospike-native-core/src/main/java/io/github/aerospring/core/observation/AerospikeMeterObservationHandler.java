package io.github.aerospring.core.observation;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.observation.AerospikeObservationDocumentation.LowCardinality;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.observation.MeterObservationHandler;
import io.micrometer.observation.Observation;

/**
 * Records data operations in one timer, {@value DefaultAerospikeObservationConvention#NAME}, with exactly five tags, the
 * operation in lower case, and buckets from one millisecond to ten seconds. Micrometer's own handler would add a tag
 * {@code error} and a second meter for running operations: register this one before it in the same first-matching group.
 */
public final class AerospikeMeterObservationHandler implements MeterObservationHandler<AerospikeObservationContext> {

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10)
    };

    private static final int MAX_KNOWN = 1000;

    private final Map<Series, Timer> known = new ConcurrentHashMap<>();
    private final MeterRegistry registry;
    private final Meter.MeterProvider<Timer> timers;

    /** Records in the registry. */
    public AerospikeMeterObservationHandler(MeterRegistry registry) {
        this.registry = registry;
        registry.config().onMeterRemoved(removed -> known.values().removeIf(timer -> timer == removed));
        this.timers = Timer.builder(DefaultAerospikeObservationConvention.NAME)
                .description("Duration of data operations")
                .tag(LowCardinality.SYSTEM_NAME.asString(), DefaultAerospikeObservationConvention.SYSTEM)
                .serviceLevelObjectives(BUCKETS)
                .withRegistry(registry);
    }

    @Override
    public void onStart(AerospikeObservationContext context) {
        context.put(Timer.Sample.class, Timer.start(registry));
    }

    @Override
    public void onStop(AerospikeObservationContext context) {
        Timer.Sample sample = context.getRequired(Timer.Sample.class);
        Series series = new Series(context.target(), context.errorType());
        Timer timer = known.get(series);
        sample.stop(timer == null ? timer(series) : timer);
    }

    /** Known ones need neither tags nor a search in the registry; one that was removed from it is found again there. */
    private Timer timer(Series series) {
        CommandTarget target = series.target();
        Timer timer = timers.withTags(Tags.of(
                LowCardinality.NAMESPACE.asString(),
                target.namespace(),
                LowCardinality.COLLECTION_NAME.asString(),
                target.set(),
                LowCardinality.OPERATION_NAME.asString(),
                target.operation().metricName(),
                LowCardinality.ERROR_TYPE.asString(),
                series.errorType()));
        if (known.size() < MAX_KNOWN) {
            known.put(series, timer);
        }
        return timer;
    }

    private record Series(CommandTarget target, String errorType) {}

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof AerospikeObservationContext;
    }
}
