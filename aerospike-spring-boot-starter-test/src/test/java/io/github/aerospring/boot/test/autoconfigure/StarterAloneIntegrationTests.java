package io.github.aerospring.boot.test.autoconfigure;

import io.github.aerospring.boot.test.autoconfigure.example.BookRepository;
import io.github.aerospring.boot.test.autoconfigure.example.BookService;
import io.github.aerospring.boot.test.autoconfigure.example.ExampleApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A whole application on a class path that has none of the optional dependencies of the starter. */
@SpringBootTest(
        classes = ExampleApplication.class,
        properties = {"aerospike.hosts=", "aerospike.embedded.enabled=if-no-hosts"})
class StarterAloneIntegrationTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tech.tablesaw.api.Table",
                "io.micrometer.core.instrument.MeterRegistry",
                "org.springframework.boot.health.contributor.HealthIndicator",
                "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration",
                "org.springframework.boot.actuate.endpoint.annotation.Endpoint"
            })
    void optionalDependencyIsAbsent(String className) {
        assertThat(ClassUtils.isPresent(className, null)).isFalse();
    }

    @Test
    void applicationWorks(@Autowired BookRepository books, @Autowired BookService service) {
        books.deleteById("978-1");

        assertThat(service.has("978-1")).isFalse();
    }
}
