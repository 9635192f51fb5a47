package io.github.aerospring.data.core;

import org.springframework.data.mapping.callback.EntityCallback;

/** Called with an entity before it is converted to a row; the place to set ids or audit fields. */
@FunctionalInterface
public interface BeforeConvertCallback<T> extends EntityCallback<T> {

    /**
     * The entity to convert.
     *
     * @param entity entity to be written
     * @param set set that it is written to
     * @return the same entity or another one
     */
    T onBeforeConvert(T entity, String set);
}
