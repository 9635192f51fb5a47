package io.github.aerospring.data.core;

import io.github.aerospring.data.convert.AerospikeRow;

import org.springframework.data.mapping.callback.EntityCallback;

/** Called with an entity that was read. Not called for projections. */
@FunctionalInterface
public interface AfterConvertCallback<T> extends EntityCallback<T> {

    /**
     * The entity that the read returns to the caller.
     *
     * @param entity entity that was read
     * @param row what it was read from
     * @param set set that it was read from
     */
    T onAfterConvert(T entity, AerospikeRow row, String set);
}
