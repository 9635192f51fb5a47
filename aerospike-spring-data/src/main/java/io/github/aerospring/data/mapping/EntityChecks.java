package io.github.aerospring.data.mapping;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.data.mapping.MappingException;
import org.springframework.util.ClassUtils;

/** What must hold for an entity; each message names the property, its value and what was expected. */
final class EntityChecks {

    private static final int MAX_BIN_NAME_BYTES = 15;
    private static final int MAX_EXPIRATION_SECONDS = 315_360_000;
    private static final Set<Class<?>> EXPIRATION_TYPES =
            Set.of(Duration.class, Instant.class, Long.class, Integer.class);
    private static final Set<Class<?>> VERSION_TYPES = Set.of(Long.class, Integer.class);

    private EntityChecks() {}

    static void id(AerospikePersistentEntity<?> entity) {
        AerospikePersistentProperty id = entity.getIdProperty();
        if (id == null) {
            throw new MappingException(
                    "id property of %s: none (expected: one annotated with org.springframework.data.annotation.Id)"
                            .formatted(entity.getType().getName()));
        }
        if (!RecordIds.isSupported(id.getType())) {
            throw new MappingException("type of id property %s: %s (expected: one of %s)"
                    .formatted(describe(id), id.getType().getName(), RecordIds.supportedTypes()));
        }
    }

    static void binNames(AerospikePersistentEntity<?> entity) {
        for (AerospikePersistentProperty property : entity) {
            int bytes = property.getBinName().getBytes(StandardCharsets.UTF_8).length;
            if (property.isBin() && bytes > MAX_BIN_NAME_BYTES) {
                throw new MappingException(
                        "bin name of property %s: '%s' has %d bytes (expected: at most %d, choose a shorter one with @Field)"
                                .formatted(describe(property), property.getBinName(), bytes, MAX_BIN_NAME_BYTES));
            }
        }
    }

    static void distinctNames(AerospikePersistentEntity<?> entity) {
        Map<String, AerospikePersistentProperty> seen = new HashMap<>();
        for (AerospikePersistentProperty property : entity) {
            AerospikePersistentProperty other =
                    property.isBin() ? seen.putIfAbsent(property.getBinName(), property) : null;
            if (other != null) {
                throw new MappingException("bin name of property %s: '%s' (expected: a name of its own, %s has it too)"
                        .formatted(describe(property), property.getBinName(), describe(other)));
            }
        }
    }

    static void version(AerospikePersistentEntity<?> entity) {
        AerospikePersistentProperty version = entity.getVersionProperty();
        if (version != null && !VERSION_TYPES.contains(ClassUtils.resolvePrimitiveIfNecessary(version.getType()))) {
            throw new MappingException("type of version property %s: %s (expected: int, long, Integer or Long)"
                    .formatted(describe(version), version.getType().getName()));
        }
    }

    static void defaultExpiration(AerospikePersistentEntity<?> entity) {
        int seconds = entity.getExpiration();
        if (seconds < -1 || seconds > MAX_EXPIRATION_SECONDS) {
            throw new MappingException("expiration of %s: %d (expected: seconds, 0 for the default of the namespace, "
                            .formatted(entity.getType().getName(), seconds)
                    + "-1 for never, at most %d)".formatted(MAX_EXPIRATION_SECONDS));
        }
    }

    static void expiration(AerospikePersistentProperty property, @Nullable AerospikePersistentProperty other) {
        if (other != null) {
            throw new MappingException("@Expiration on %s (expected: on one property, %s has it too)"
                    .formatted(describe(property), describe(other)));
        }
        if (!EXPIRATION_TYPES.contains(ClassUtils.resolvePrimitiveIfNecessary(property.getType()))) {
            throw new MappingException(
                    "type of expiration property %s: %s (expected: Duration, Instant, or a long or int of seconds)"
                            .formatted(describe(property), property.getType().getName()));
        }
    }

    private static String describe(AerospikePersistentProperty property) {
        return property.getOwner().getType().getName() + "." + property.getName();
    }
}
