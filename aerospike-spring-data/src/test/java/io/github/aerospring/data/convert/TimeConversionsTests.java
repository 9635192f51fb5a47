package io.github.aerospring.data.convert;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;

import io.github.aerospring.data.mapping.AerospikeMappingContext;
import org.junit.jupiter.api.Test;

import org.springframework.data.annotation.Id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TimeConversionsTests {

    private final MappingAerospikeConverter converter = new MappingAerospikeConverter(new AerospikeMappingContext());

    record Event(@Id long id, Instant at, LocalDateTime local, Duration length) {}

    @Test
    void keepsNanosecondsAtBothEndsOfTheRange() {
        for (long nanos : new long[] {Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE}) {
            Instant instant = Instant.EPOCH.plusNanos(nanos);
            Event event = new Event(
                    1, instant, LocalDateTime.parse("1970-01-01T00:00").plusNanos(nanos), Duration.ofNanos(nanos));
            assertThat(converter.write(event).bins()).isEqualTo(Map.of("at", nanos, "local", nanos, "length", nanos));
            assertThat(converter.read(Event.class, converter.write(event))).isEqualTo(event);
        }
    }

    @Test
    void rejectsWhatNanosecondsCannotHold() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> converter.write(new Event(1, Instant.MAX, null, null)))
                .withStackTraceContaining("(expected: within 1677-09-21 to 2262-04-11");
    }
}
