package io.github.aerospring.data.core;

import io.github.aerospring.data.convert.AerospikeRow;

import org.springframework.data.mapping.callback.EntityCallback;

/** Called with an entity and its row before the row is sent. An exception keeps it from being written. */
@FunctionalInterface
public interface BeforeSaveCallback<T> extends EntityCallback<T> {

    /**
     * The entity that the write returns to the caller, before its version is updated.
     *
     * @param entity entity to be written
     * @param row what will be written
     * @param set set that it is written to
     */
    T onBeforeSave(T entity, AerospikeRow row, String set);
}
