package io.github.aerospring.boot.autoconfigure.observation;

import java.util.List;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import io.github.aerospring.boot.autoconfigure.AerospikeAutoConfiguration;
import io.github.aerospring.boot.autoconfigure.metrics.AerospikeMetricsAutoConfiguration;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.error.RecordNotFoundException;
import io.github.aerospring.servers.ServerUnderTest;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(OutputCaptureExtension.class)
class TracingIntegrationTests {

    private final String set = ServerUnderTest.uniqueSet("tracing");

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    AerospikeAutoConfiguration.class,
                    AerospikeMetricsAutoConfiguration.class,
                    AerospikeObservationAutoConfiguration.class,
                    ObservationAutoConfiguration.class,
                    MetricsAutoConfiguration.class,
                    CompositeMeterRegistryAutoConfiguration.class,
                    SimpleMetricsExportAutoConfiguration.class,
                    MicrometerTracingAutoConfiguration.class,
                    OpenTelemetrySdkAutoConfiguration.class,
                    OpenTelemetryTracingAutoConfiguration.class))
            .withBean(SimpleSpanProcessor.class, () -> SimpleSpanProcessor.builder(exporter)
                    .build())
            .withPropertyValues(
                    "aerospike.hosts=" + ServerUnderTest.shared().hosts(),
                    "management.tracing.sampling.probability=1.0");

    @Test
    void namesTheSpanAfterOperationNamespaceAndSet() {
        runner.run(context -> {
            put(context);

            assertThat(spans()).extracting(SpanData::getName).containsExactly("PUT test." + set);
        });
    }

    @Test
    void spanIsOfKindClient() {
        runner.run(context -> {
            put(context);

            assertThat(spans()).extracting(SpanData::getKind).containsExactly(SpanKind.CLIENT);
        });
    }

    @Test
    void spanHasTheAttributesOfTheDatabaseConventions() {
        runner.run(context -> {
            put(context);

            assertThat(spans()).singleElement().satisfies(span -> {
                assertThat(attribute(span, "db.system.name")).isEqualTo("aerospike");
                assertThat(attribute(span, "db.namespace")).isEqualTo("test");
                assertThat(attribute(span, "db.collection.name")).isEqualTo(set);
                assertThat(attribute(span, "db.operation.name")).isEqualTo("PUT");
                assertThat(attribute(span, "server.address")).isNotBlank();
                assertThat(attribute(span, "server.port")).isNotBlank();
            });
        });
    }

    @Test
    void tracingACommandLogsNothing(CapturedOutput output) {
        runner.run(context -> {
            int before = output.length();
            put(context);

            assertThat(output.subSequence(before, output.length()).toString()).isEmpty();
        });
    }

    @Test
    void spanIsAChildOfTheCurrentOne() {
        runner.run(context -> {
            Observation.createNotStarted("parent", context.getBean(ObservationRegistry.class))
                    .observe(() -> put(context));

            SpanData child = spans().get(0);
            SpanData parent = spans().get(1);
            assertThat(parent.getName()).isEqualTo("parent");
            assertThat(child.getParentSpanId()).isEqualTo(parent.getSpanId());
        });
    }

    @Test
    void asynchronousSpanIsAChildOfTheCurrentOne() {
        runner.run(context -> {
            Observation.createNotStarted("parent", context.getBean(ObservationRegistry.class))
                    .observe(() -> context.getBean(NativeClient.class)
                            .async()
                            .put(key(), new Bin("b", 1))
                            .join());

            assertThat(spans())
                    .filteredOn(span -> span.getName().startsWith("PUT"))
                    .singleElement()
                    .extracting(SpanData::getParentSpanId)
                    .isEqualTo(spans().stream()
                            .filter(span -> span.getName().equals("parent"))
                            .findFirst()
                            .orElseThrow()
                            .getSpanId());
        });
    }

    @Test
    void failedSpanHasErrorStatusTypeAndResultCode() {
        runner.run(context -> {
            assertThatThrownBy(() -> context.getBean(NativeClient.class).get(key()))
                    .isInstanceOf(RecordNotFoundException.class);

            assertThat(spans()).singleElement().satisfies(span -> {
                assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
                assertThat(attribute(span, "error.type")).isEqualTo("KeyNotFoundError");
                assertThat(attribute(span, "db.response.status_code")).isNotBlank();
            });
        });
    }

    @Test
    void metricsOfTracedCommandsKeepTheirLowerCaseOperation() {
        runner.run(context -> {
            put(context);

            assertThat(context.getBean(MeterRegistry.class)
                            .get("db.client.operation.duration")
                            .timer()
                            .getId()
                            .getTag("db.operation.name"))
                    .isEqualTo("put");
        });
    }

    @Test
    void spansDoNotNeedMetrics() {
        runner.withPropertyValues("aerospike.metrics.enabled=false").run(context -> {
            put(context);

            assertThat(spans()).hasSize(1);
        });
    }

    @Test
    void noSpanWhenObservationIsSwitchedOff() {
        runner.withPropertyValues("aerospike.observation.enabled=false").run(context -> {
            put(context);

            assertThat(spans()).isEmpty();
        });
    }

    private void put(ApplicationContext context) {
        context.getBean(NativeClient.class).put(key(), new Bin("b", 1));
    }

    private Key key() {
        return new Key(ServerUnderTest.NAMESPACE, set, "k");
    }

    private List<SpanData> spans() {
        return exporter.getFinishedSpanItems();
    }

    private static String attribute(SpanData span, String name) {
        return span.getAttributes().get(AttributeKey.stringKey(name));
    }
}
