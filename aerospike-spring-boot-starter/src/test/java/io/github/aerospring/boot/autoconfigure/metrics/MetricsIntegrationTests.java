package io.github.aerospring.boot.autoconfigure.metrics;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import io.github.aerospring.boot.autoconfigure.AerospikeAutoConfiguration;
import io.github.aerospring.boot.autoconfigure.observation.AerospikeObservationAutoConfiguration;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.error.RecordNotFoundException;
import io.github.aerospring.servers.ServerUnderTest;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.prometheus.PrometheusMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MetricsIntegrationTests {

    private static final String TIMER = "db.client.operation.duration";

    private final String set = ServerUnderTest.uniqueSet("metrics");

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    AerospikeAutoConfiguration.class,
                    AerospikeMetricsAutoConfiguration.class,
                    AerospikeObservationAutoConfiguration.class,
                    ObservationAutoConfiguration.class,
                    MetricsAutoConfiguration.class,
                    CompositeMeterRegistryAutoConfiguration.class,
                    SimpleMetricsExportAutoConfiguration.class,
                    PrometheusMetricsExportAutoConfiguration.class))
            .withPropertyValues("aerospike.hosts=" + ServerUnderTest.shared().hosts());

    @Test
    void timesACommandWithExactlyFiveLabels() {
        withSimpleRegistry(context -> {
            client(context).put(key("k"), new Bin("b", 1));

            assertThat(timers(context)).singleElement().satisfies(timer -> {
                assertThat(timer.count()).isEqualTo(1);
                assertThat(timer.getId().getTags())
                        .containsExactlyInAnyOrder(
                                Tag.of("db.system.name", "aerospike"),
                                Tag.of("db.namespace", ServerUnderTest.NAMESPACE),
                                Tag.of("db.collection.name", set),
                                Tag.of("db.operation.name", "put"),
                                Tag.of("error.type", ""));
            });
        });
    }

    @Test
    void labelsAFailureWithItsType() {
        withSimpleRegistry(context -> {
            assertThatThrownBy(() -> client(context).get(key("absent"))).isInstanceOf(RecordNotFoundException.class);

            assertThat(timers(context))
                    .singleElement()
                    .extracting(timer -> timer.getId().getTag("error.type"))
                    .isEqualTo("KeyNotFoundError");
        });
    }

    @Test
    void recordsNoSeriesOfActiveCommands() {
        withSimpleRegistry(context -> {
            client(context).exists(key("k"));

            assertThat(context.getBean(MeterRegistry.class).getMeters())
                    .extracting(meter -> meter.getId().getName())
                    .contains(TIMER)
                    .noneMatch(name -> name.endsWith(".active"));
        });
    }

    @Test
    void leavesOtherObservationsToTheGeneralHandler() {
        withSimpleRegistry(context -> {
            Observation.createNotStarted("other", context.getBean(ObservationRegistry.class))
                    .observe(() -> {});

            assertThat(context.getBean(MeterRegistry.class).find("other").timer())
                    .extracting(timer -> timer.getId().getTag("error"))
                    .isEqualTo("none");
        });
    }

    @Test
    void publishesHistogramSumAndCountToPrometheus() {
        runner.run(context -> {
            client(context).put(key("k"), new Bin("b", 1));

            assertThat(samples(context))
                    .extracting(sample -> sample.group(1))
                    .containsOnly(
                            "db_client_operation_duration_seconds_bucket",
                            "db_client_operation_duration_seconds_count",
                            "db_client_operation_duration_seconds_sum",
                            "db_client_operation_duration_seconds_max");
        });
    }

    @Test
    void publishesExactlyFiveLabelsToPrometheus() {
        runner.run(context -> {
            client(context).put(key("k"), new Bin("b", 1));

            assertThat(samples(context)).allSatisfy(sample -> {
                Set<String> labels = labels(sample);
                labels.remove("le");
                assertThat(labels)
                        .containsExactly(
                                "db_collection_name",
                                "db_namespace",
                                "db_operation_name",
                                "db_system_name",
                                "error_type");
            });
        });
    }

    @Test
    void publishesTheBucketsOfTheContractToPrometheus() {
        runner.run(context -> {
            client(context).put(key("k"), new Bin("b", 1));

            List<String> bounds = samples(context).stream()
                    .flatMap(sample -> Pattern.compile("le=\"([^\"]*)\"")
                            .matcher(sample.group(2))
                            .results())
                    .map(bound -> bound.group(1))
                    .toList();
            assertThat(bounds)
                    .containsExactly("0.001", "0.005", "0.01", "0.05", "0.1", "0.5", "1.0", "5.0", "10.0", "+Inf");
        });
    }

    @Test
    void recordsNothingWhenMetricsAreSwitchedOff() {
        runner.withPropertyValues("aerospike.metrics.enabled=false").run(context -> {
            client(context).put(key("k"), new Bin("b", 1));

            assertThat(context.getBean(MeterRegistry.class).getMeters())
                    .extracting(Meter::getId)
                    .extracting(Meter.Id::getName)
                    .noneMatch(name -> name.startsWith("db.client") || name.startsWith("aerospike"));
        });
    }

    @Test
    void recordsNoCommandWhenObservationIsSwitchedOff() {
        runner.withPropertyValues("aerospike.observation.enabled=false").run(context -> {
            client(context).put(key("k"), new Bin("b", 1));

            assertThat(timers(context)).isEmpty();
        });
    }

    @Test
    void gaugesActiveNodesAndConnections() {
        runner.run(context -> {
            client(context).put(key("k"), new Bin("b", 1));

            MeterRegistry registry = context.getBean(MeterRegistry.class);
            assertThat(registry.get(ClientGauges.NODES).gauge().value()).isPositive();
            assertThat(registry.get(ClientGauges.CONNECTIONS)
                            .tags("state", "pooled", "pool", "blocking")
                            .gauges())
                    .isNotEmpty()
                    .anySatisfy(gauge -> assertThat(gauge.value()).isPositive());
        });
    }

    private void withSimpleRegistry(Consumer<ApplicationContext> test) {
        runner.withPropertyValues("management.prometheus.metrics.export.enabled=false")
                .run(test::accept);
    }

    private static NativeClient client(ApplicationContext context) {
        return context.getBean(NativeClient.class);
    }

    private Key key(String name) {
        return new Key(ServerUnderTest.NAMESPACE, set, name);
    }

    private static List<Timer> timers(ApplicationContext context) {
        return List.copyOf(context.getBean(MeterRegistry.class).find(TIMER).timers());
    }

    private static List<MatchResult> samples(ApplicationContext context) {
        String scrape = context.getBean(PrometheusMeterRegistry.class).scrape();
        return Pattern.compile("(?m)^(db_client\\w+)\\{([^}]*)}")
                .matcher(scrape)
                .results()
                .toList();
    }

    private static Set<String> labels(MatchResult sample) {
        return Pattern.compile("(\\w+)=\"")
                .matcher(sample.group(2))
                .results()
                .map(label -> label.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
