package io.github.aerospring.data.convert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import io.github.aerospring.data.mapping.AerospikePersistentEntity;
import io.github.aerospring.data.mapping.AerospikePersistentProperty;
import org.jspecify.annotations.Nullable;

import org.springframework.data.mapping.MappingException;
import org.springframework.util.ClassUtils;

/** The expiration property's value as seconds and back. */
final class ExpirationConversion {

    private static final long KEEP = -2;
    private static final long MAX_SECONDS = 315_360_000;

    private final Clock clock;

    ExpirationConversion(Clock clock) {
        this.clock = clock;
    }

    int toSeconds(AerospikePersistentEntity<?> entity, @Nullable Object value) {
        if (value == null) {
            return entity.getExpiration();
        }
        long seconds;
        if (value instanceof Duration duration) {
            seconds = ceiling(duration, value, entity);
        } else if (value instanceof Instant instant) {
            seconds = ceiling(Duration.between(clock.instant(), instant), value, entity);
        } else {
            seconds = ((Number) value).longValue();
        }
        if (seconds < KEEP || seconds > MAX_SECONDS) {
            throw invalid(value, entity);
        }
        return (int) seconds;
    }

    private static long ceiling(Duration duration, Object value, AerospikePersistentEntity<?> entity) {
        if (duration.isNegative() || duration.isZero()) {
            throw invalid(value, entity);
        }
        return duration.getNano() == 0 ? duration.getSeconds() : duration.getSeconds() + 1;
    }

    private static MappingException invalid(Object value, AerospikePersistentEntity<?> entity) {
        return new MappingException(
                "expiration of %s: %s (expected: in the future, at most %d seconds; as a number also 0, -1 or -2)"
                        .formatted(entity.getType().getName(), value, MAX_SECONDS));
    }

    @Nullable
    Object fromRow(AerospikePersistentProperty property, AerospikeRow row) {
        Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(property.getType());
        if (type == Instant.class) {
            return row.expiresAt();
        }
        if (type == Duration.class) {
            return row.expiresAt() == null ? null : Duration.ofSeconds(row.timeToLive());
        }
        if (type == Long.class) {
            return (long) row.timeToLive();
        }
        return row.timeToLive();
    }
}
