package io.github.aerospring.data.core;

import java.util.Map;

import com.aerospike.client.Key;
import com.aerospike.client.Value;
import io.github.aerospring.data.convert.AerospikeConverter;
import io.github.aerospring.data.convert.AerospikeRow;
import io.github.aerospring.data.mapping.AerospikePersistentEntity;
import io.github.aerospring.data.mapping.AerospikePersistentProperty;
import io.github.aerospring.data.mapping.RecordIds;
import org.jspecify.annotations.Nullable;

import org.springframework.data.mapping.PersistentPropertyAccessor;
import org.springframework.util.ClassUtils;

/** Everything about entities that needs no I/O: their keys, rows, callbacks and versions. */
final class EntityAccess {

    private final String namespace;
    private final AerospikeConverter converter;
    private final EntityLifecycle lifecycle;

    EntityAccess(String namespace, AerospikeConverter converter, EntityLifecycle lifecycle) {
        this.namespace = namespace;
        this.converter = converter;
        this.lifecycle = lifecycle;
    }

    String namespace() {
        return namespace;
    }

    AerospikeConverter converter() {
        return converter;
    }

    AerospikePersistentEntity<?> metadata(Class<?> type) {
        return converter.getMappingContext().getRequiredPersistentEntity(type).requireRecord();
    }

    Key key(AerospikePersistentEntity<?> metadata, Object id) {
        return storedKey(metadata.getSetName(), RecordIds.toKey(id));
    }

    Key storedKey(String set, Object key) {
        return new Key(namespace, set, Value.get(key));
    }

    /** Runs the callbacks before a write and converts. */
    <T> EntityRow<T> prepare(T source) {
        AerospikePersistentEntity<?> metadata = metadata(ClassUtils.getUserClass(source));
        String set = metadata.getSetName();
        T entity = lifecycle.beforeConvert(source, set);
        AerospikeRow row = converter.write(entity);
        if (row.key() == null) {
            throw new IllegalStateException("key of a row to be written: null");
        }
        T saved = lifecycle.beforeSave(entity, row, set);
        return new EntityRow<>(metadata, saved, storedKey(set, row.key()), row);
    }

    /** Key of the entity; {@code null} while it has no id, which a callback may give it later. */
    @Nullable
    Key keyIfKnown(Object entity) {
        AerospikePersistentEntity<?> metadata = metadata(ClassUtils.getUserClass(entity));
        Object id = metadata.getIdentifierAccessor(entity).getIdentifier();
        return id == null ? null : key(metadata, id);
    }

    /** The entity without a write: only key and version matter. */
    <T> EntityRow<T> identify(T entity) {
        AerospikePersistentEntity<?> metadata = metadata(ClassUtils.getUserClass(entity));
        Object id = metadata.getIdentifierAccessor(entity).getRequiredIdentifier();
        AerospikePersistentProperty version = metadata.getVersionProperty();
        Object value =
                version == null ? null : metadata.getPropertyAccessor(entity).getProperty(version);
        int generation = value instanceof Number number ? Math.toIntExact(number.longValue()) : 0;
        Object key = RecordIds.toKey(id);
        return new EntityRow<>(
                metadata,
                entity,
                storedKey(metadata.getSetName(), key),
                new AerospikeRow(key, Map.of(), generation, 0, null));
    }

    /** The entity after its record was written with this generation. */
    <T> T saved(EntityRow<T> written, int generation) {
        T entity = written.entity();
        AerospikePersistentProperty version = written.metadata().getVersionProperty();
        if (version != null) {
            Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(version.getType());
            PersistentPropertyAccessor<T> accessor = converter.accessor(entity);
            accessor.setProperty(version, type == Long.class ? (Object) (long) generation : (Object) generation);
            entity = accessor.getBean();
        }
        return lifecycle.afterSave(entity, written.row(), written.key().setName);
    }

    <T> T read(StoredRow row, Class<T> type) {
        AerospikeRow converted = row.toRow();
        T entity = converter.read(type, converted);
        return lifecycle.afterConvert(entity, converted, row.recordKey().setName);
    }

    boolean isInstance(StoredRow row, AerospikePersistentEntity<?> metadata) {
        return !metadata.sharesSet() || converter.isInstance(metadata.getType(), row.toRow());
    }
}
