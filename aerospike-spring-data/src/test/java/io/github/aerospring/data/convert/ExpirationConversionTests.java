package io.github.aerospring.data.convert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import io.github.aerospring.data.mapping.AerospikeMappingContext;
import io.github.aerospring.data.mapping.Document;
import io.github.aerospring.data.mapping.Expiration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mapping.MappingException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExpirationConversionTests {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @Document(expiration = 60)
    record Session(@Id String id, @Expiration Duration left) {}

    record Token(@Id String id, @Expiration Instant until) {}

    record Seconds(
            @Id String id,
            @Expiration long seconds,
            @Version long version) {}

    record Small(
            @Id String id,
            @Expiration Integer seconds,
            @Version Integer version) {}

    private final MappingAerospikeConverter converter = new MappingAerospikeConverter(
            new AerospikeMappingContext(),
            new AerospikeCustomConversions(),
            TypeKeyPolicy.WHEN_NEEDED,
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void roundsDurationUpToSeconds() {
        assertThat(converter.write(new Session("s", Duration.ofMillis(1001))).timeToLive())
                .isEqualTo(2);
    }

    @Test
    void usesDefaultOfTheClassWhenNull() {
        assertThat(converter.write(new Session("s", null)).timeToLive()).isEqualTo(60);
    }

    @Test
    void usesDefaultOfTheNamespaceWhenTheClassHasNone() {
        assertThat(converter.write(new Token("t", null)).timeToLive()).isZero();
    }

    @Test
    void countsSecondsUntilAnInstant() {
        assertThat(converter.write(new Token("t", NOW.plusSeconds(90))).timeToLive())
                .isEqualTo(90);
    }

    @Test
    void rejectsWhatHasPassed() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> converter.write(new Token("t", NOW)))
                .withMessageContaining("Token: 2026-11-21T00:00:00Z (expected: in the future");
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> converter.write(new Session("s", Duration.ofSeconds(-1))));
    }

    @ParameterizedTest
    @ValueSource(longs = {-2, -1, 0, 1, 315_360_000})
    void takesSecondsAsTheyAre(long seconds) {
        assertThat(converter.write(new Seconds("s", seconds, 0)).timeToLive()).isEqualTo((int) seconds);
    }

    @ParameterizedTest
    @ValueSource(longs = {-3, 315_360_001, Long.MAX_VALUE})
    void rejectsSecondsOutOfRange(long seconds) {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> converter.write(new Seconds("s", seconds, 0)))
                .withMessageContaining("Seconds: " + seconds);
    }

    @Test
    void readsWhatIsLeft() {
        AerospikeRow row = new AerospikeRow("k", Map.of(), 3, 90, NOW.plusSeconds(90));
        assertThat(converter.read(Session.class, row).left()).isEqualTo(Duration.ofSeconds(90));
        assertThat(converter.read(Token.class, row).until()).isEqualTo(NOW.plusSeconds(90));
        assertThat(converter.read(Seconds.class, row)).isEqualTo(new Seconds("k", 90, 3));
        assertThat(converter.read(Small.class, row)).isEqualTo(new Small("k", 90, 3));
    }

    @Test
    void readsNeverAsNullOrMinusOne() {
        AerospikeRow row = new AerospikeRow("k", Map.of(), 3, -1, null);
        assertThat(converter.read(Session.class, row).left()).isNull();
        assertThat(converter.read(Token.class, row).until()).isNull();
        assertThat(converter.read(Seconds.class, row).seconds()).isEqualTo(-1);
    }
}
