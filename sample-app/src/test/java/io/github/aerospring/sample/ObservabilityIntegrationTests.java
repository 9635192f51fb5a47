package io.github.aerospring.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@SampleTestClient
class ObservabilityIntegrationTests {

    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    @Autowired
    private RestTestClient http;

    @Autowired
    private SdkTracerProvider tracerProvider;

    @Autowired
    private InMemorySpanExporter spans;

    @Test
    void scrapesOneHistogramPerOperationWithFiveLabels() {
        http.get().uri("/airports/SEA").exchange().expectStatus().isOk();

        assertThat(seaBuckets()).isNotEmpty().allSatisfy(labels -> assertThat(labels)
                .containsOnlyKeys(
                        "db_system_name", "db_namespace", "db_collection_name", "db_operation_name", "error_type", "le")
                .containsEntry("db_system_name", "aerospike")
                .containsEntry("error_type", ""));
    }

    @Test
    void scrapesTheDocumentedBuckets() {
        http.get().uri("/airports/SEA").exchange().expectStatus().isOk();

        assertThat(seaBuckets())
                .extracting(labels -> labels.get("le"))
                .containsExactly("0.001", "0.005", "0.01", "0.05", "0.1", "0.5", "1.0", "5.0", "10.0", "+Inf");
    }

    @Test
    void tracesTheOperationAsAChildOfTheHttpRequest() {
        export();
        spans.reset();

        http.get().uri("/airports/SEA").exchange().expectStatus().isOk();

        export();
        SpanData request = span(SpanKind.SERVER);
        SpanData operation = span(SpanKind.CLIENT);
        assertThat(operation.getName()).isEqualTo("GET test.airports");
        assertThat(operation.getTraceId()).isEqualTo(request.getTraceId());
        assertThat(ancestors(operation)).contains(request.getSpanId());
    }

    @Test
    void reportsNodesAndNamespacesInHealth() {
        http.get()
                .uri("/actuator/health")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.components.aerospike.status")
                .isEqualTo("UP")
                .jsonPath("$.components.aerospike.details.namespaces[0]")
                .isEqualTo("test");
    }

    private void export() {
        tracerProvider.forceFlush().join(10, TimeUnit.SECONDS);
    }

    private List<Map<String, String>> seaBuckets() {
        String text = http.get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return text.lines()
                .filter(line -> line.startsWith("db_client_operation_duration_seconds_bucket{"))
                .map(ObservabilityIntegrationTests::labels)
                .filter(labels -> "get".equals(labels.get("db_operation_name"))
                        && "airports".equals(labels.get("db_collection_name")))
                .toList();
    }

    private static Map<String, String> labels(String line) {
        Map<String, String> labels = new TreeMap<>();
        Matcher matcher = LABEL.matcher(line);
        while (matcher.find()) {
            labels.put(matcher.group(1), matcher.group(2));
        }
        return labels;
    }

    private SpanData span(SpanKind kind) {
        return spans.getFinishedSpanItems().stream()
                .filter(span -> span.getKind() == kind && span.getName().contains("airports"))
                .reduce((first, second) -> {
                    throw new AssertionError("two spans of kind " + kind + ": " + first + ", " + second);
                })
                .orElseThrow();
    }

    private List<String> ancestors(SpanData child) {
        return Stream.iterate(child.getParentSpanId(), this::parentOf)
                .takeWhile(id -> !id.isEmpty() && !id.matches("0+"))
                .toList();
    }

    private String parentOf(String spanId) {
        return spans.getFinishedSpanItems().stream()
                .filter(span -> span.getSpanId().equals(spanId))
                .map(SpanData::getParentSpanId)
                .findFirst()
                .orElse("");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Exporter {

        @Bean
        InMemorySpanExporter inMemorySpanExporter() {
            return InMemorySpanExporter.create();
        }
    }
}
