package io.github.aerospring.core.policy;

import java.time.Duration;
import java.util.stream.Stream;

import io.github.aerospring.core.error.InvalidArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimeToLiveTests {

    @Test
    void namedValuesAreThoseOfTheProtocol() {
        assertThat(TimeToLive.NAMESPACE_DEFAULT.expiration(7)).isZero();
        assertThat(TimeToLive.NEVER.expiration(7)).isEqualTo(-1);
        assertThat(TimeToLive.DONT_UPDATE.expiration(7)).isEqualTo(-2);
        assertThat(TimeToLive.CLIENT_DEFAULT.expiration(7)).isEqualTo(7);
        assertThat(TimeToLive.of(Duration.ofMinutes(5)).expiration(7)).isEqualTo(300);
        assertThat(TimeToLive.ofSeconds(300)).isEqualTo(TimeToLive.of(Duration.ofMinutes(5)));
    }

    static Stream<Duration> refused() {
        return Stream.of(Duration.ZERO, Duration.ofSeconds(-1), Duration.ofMillis(1500), Duration.ofSeconds(1L << 31));
    }

    @ParameterizedTest
    @MethodSource
    void refused(Duration duration) {
        assertThatThrownBy(() -> TimeToLive.of(duration))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("timeToLive: '" + duration + "' (expected: whole seconds");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void refusesShareOfReadTouch(int percent) {
        assertThatThrownBy(() -> ReadTouch.percent(percent))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("readTouch: '" + percent + "' (expected: 1 to 100 percent)");
    }

    @Test
    void readTouchValuesAreThoseOfTheProtocol() {
        assertThat(ReadTouch.SERVER_DEFAULT.ttlPercent()).isZero();
        assertThat(ReadTouch.NEVER.ttlPercent()).isEqualTo(-1);
        assertThat(ReadTouch.percent(80).ttlPercent()).isEqualTo(80);
    }
}
