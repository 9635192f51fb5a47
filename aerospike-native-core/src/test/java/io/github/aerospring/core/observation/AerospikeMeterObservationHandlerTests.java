package io.github.aerospring.core.observation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.execution.DataOperation;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.CountAtBucket;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class AerospikeMeterObservationHandlerTests {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ObservationRegistry observations = ObservationRegistry.create();

    @BeforeEach
    void register() {
        observations.observationConfig().observationHandler(new AerospikeMeterObservationHandler(meters));
    }

    private Observation start(DataOperation operation) {
        CommandTarget target = new CommandTarget(operation, "test", "users");
        ServerAddress server = new ServerAddress("localhost", 3000, Optional.empty());
        return new CommandObservations(observations, null, server).start(target);
    }

    /** Tags of all meters; this registry shows the buckets of a timer as gauges, which are left out. */
    private List<List<Tag>> timers() {
        assertThat(meters.getMeters())
                .extracting(meter -> meter.getId().getName())
                .containsOnly("db.client.operation.duration", "db.client.operation.duration.histogram");
        return meters.getMeters().stream()
                .filter(meter -> meter.getId().getType() == Meter.Type.TIMER)
                .map(meter -> meter.getId().getTags())
                .toList();
    }

    private static List<Tag> tags(String operation, String errorType) {
        return List.of(
                Tag.of("db.collection.name", "users"),
                Tag.of("db.namespace", "test"),
                Tag.of("db.operation.name", operation),
                Tag.of("db.system.name", "aerospike"),
                Tag.of("error.type", errorType));
    }

    @ParameterizedTest
    @EnumSource(DataOperation.class)
    void recordsSuccessWithFiveTags(DataOperation operation) {
        start(operation).stop();

        assertThat(timers()).containsExactly(tags(operation.metricName(), ""));
    }

    @ParameterizedTest
    @EnumSource(DataOperation.class)
    void recordsErrorWithTheSameTagKeys(DataOperation operation) {
        Observation observation = start(operation);
        observation.error(new AerospikeException(ResultCode.KEY_NOT_FOUND_ERROR));
        observation.stop();

        assertThat(timers()).containsExactly(tags(operation.metricName(), "KeyNotFoundError"));
    }

    @Test
    void removalIsCalledDelete() {
        start(DataOperation.REMOVE).stop();

        assertThat(meters.get("db.client.operation.duration")
                        .tag("db.operation.name", "delete")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void hasNineBuckets() {
        start(DataOperation.GET).stop();

        Timer timer = meters.get("db.client.operation.duration").timer();
        assertThat(Arrays.stream(timer.takeSnapshot().histogramCounts())
                        .mapToDouble((CountAtBucket bucket) -> bucket.bucket(TimeUnit.MILLISECONDS)))
                .containsExactly(1.0, 5.0, 10.0, 50.0, 100.0, 500.0, 1000.0, 5000.0, 10_000.0);
    }

    @Test
    void runningOperationHasNoMeter() {
        start(DataOperation.GET);

        assertThat(meters.getMeters()).isEmpty();
    }

    @Test
    void otherObservationsAreNotRecorded() {
        Observation.start("http.requests", observations).stop();

        assertThat(meters.getMeters()).isEmpty();
    }
}
