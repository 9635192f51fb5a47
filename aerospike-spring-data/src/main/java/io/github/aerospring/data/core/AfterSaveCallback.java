package io.github.aerospring.data.core;

import io.github.aerospring.data.convert.AerospikeRow;

import org.springframework.data.mapping.callback.EntityCallback;

/** Called with an entity after its record was written; its version is up to date. */
@FunctionalInterface
public interface AfterSaveCallback<T> extends EntityCallback<T> {

    /**
     * The entity that the write returns to the caller.
     *
     * @param entity entity that was written
     * @param row what was written
     * @param set set that it was written to
     */
    T onAfterSave(T entity, AerospikeRow row, String set);
}
