package io.github.aerospring.data.core;

import io.github.aerospring.data.convert.AerospikeRow;
import org.jspecify.annotations.Nullable;

import org.springframework.data.mapping.callback.EntityCallbacks;

/** Runs the application's entity callbacks, if there are any. */
final class EntityLifecycle {

    private volatile @Nullable EntityCallbacks callbacks;

    void setCallbacks(EntityCallbacks callbacks) {
        this.callbacks = callbacks;
    }

    <T> T beforeConvert(T entity, String set) {
        EntityCallbacks current = callbacks;
        return current == null ? entity : current.callback(BeforeConvertCallback.class, entity, set);
    }

    <T> T beforeSave(T entity, AerospikeRow row, String set) {
        EntityCallbacks current = callbacks;
        return current == null ? entity : current.callback(BeforeSaveCallback.class, entity, row, set);
    }

    <T> T afterSave(T entity, AerospikeRow row, String set) {
        EntityCallbacks current = callbacks;
        return current == null ? entity : current.callback(AfterSaveCallback.class, entity, row, set);
    }

    <T> T afterConvert(T entity, AerospikeRow row, String set) {
        EntityCallbacks current = callbacks;
        return current == null ? entity : current.callback(AfterConvertCallback.class, entity, row, set);
    }
}
