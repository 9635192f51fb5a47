package io.github.aerospring.core.record;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Metadata of a record, as the server sent it.
 *
 * @param generation number of modifications since creation, from 1; it wraps around after 65535 (protocol field
 *     {@code generation})
 * @param voidTime unsigned seconds since 2010-01-01T00:00:00Z after which the record is expired, 0 = never (protocol
 *     field {@code record_ttl})
 */
public record RecordMetadata(int generation, int voidTime) {

    private static final Instant EPOCH = Instant.parse("2010-01-01T00:00:00Z");

    /** Instant of expiry; empty if the record never expires. */
    public Optional<Instant> expiresAt() {
        return voidTime == 0 ? Optional.empty() : Optional.of(EPOCH.plusSeconds(Integer.toUnsignedLong(voidTime)));
    }

    /**
     * Time until expiry by the clock of this host, in whole seconds and not below zero; empty if the record never
     * expires.
     */
    public Optional<Duration> timeToLive() {
        return expiresAt().map(expiry -> {
            long seconds = expiry.getEpochSecond() - Instant.now().getEpochSecond();
            return Duration.ofSeconds(Math.max(0, seconds));
        });
    }
}
