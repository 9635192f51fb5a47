package io.github.aerospring.sample;

import java.util.concurrent.TimeUnit;

import io.opentelemetry.sdk.trace.SdkTracerProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody listens where spans are sent to; no server listens on port 1. */
@SampleTestClient
@TestPropertySource(
        properties = {
            "management.opentelemetry.tracing.export.otlp.endpoint=http://127.0.0.1:1/v1/traces",
            "management.opentelemetry.tracing.export.otlp.timeout=500ms"
        })
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class DeadCollectorIntegrationTests {

    @Autowired
    private RestTestClient http;

    @Autowired
    private SdkTracerProvider tracerProvider;

    @Test
    void requestsAreAnsweredAndTheLossIsLogged(CapturedOutput output) {
        http.get().uri("/airports/SEA").exchange().expectStatus().isOk();
        tracerProvider.forceFlush().join(30, TimeUnit.SECONDS);

        assertThat(output).contains("Failed to export spans");
        http.get().uri("/airports/SEA").exchange().expectStatus().isOk();
    }
}
