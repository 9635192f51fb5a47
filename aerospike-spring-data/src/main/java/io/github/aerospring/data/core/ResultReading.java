package io.github.aerospring.data.core;

import java.util.List;
import java.util.function.Function;

import io.github.aerospring.data.mapping.AerospikePersistentEntity;

/** Turns rows into what a query returns: entities or projections. */
final class ResultReading {

    private final EntityAccess access;
    private final ProjectionReader projections;

    ResultReading(EntityAccess access, ProjectionReader projections) {
        this.access = access;
        this.projections = projections;
    }

    List<String> properties(AerospikePersistentEntity<?> entity, Class<?> type) {
        return isEntity(entity, type) ? List.of() : projections.properties(entity, type);
    }

    <T> Function<StoredRow, T> reader(AerospikePersistentEntity<?> entity, Class<T> type) {
        return isEntity(entity, type)
                ? row -> type.cast(access.read(row, entity.getType()))
                : row -> projections.read(row, entity, type);
    }

    private static boolean isEntity(AerospikePersistentEntity<?> entity, Class<?> type) {
        return type.isAssignableFrom(entity.getType());
    }
}
