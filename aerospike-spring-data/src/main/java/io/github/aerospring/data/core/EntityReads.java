package io.github.aerospring.data.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.batch.BatchResult;
import io.github.aerospring.data.mapping.AerospikePersistentEntity;

/** Reads entities by their ids. */
final class EntityReads {

    private final NativeClient client;
    private final EntityAccess access;
    private final AerospikeExceptionTranslator translator;
    private final Chunks chunks;

    EntityReads(NativeClient client, EntityAccess access, AerospikeExceptionTranslator translator, Chunks chunks) {
        this.client = client;
        this.access = access;
        this.translator = translator;
        this.chunks = chunks;
    }

    <T> Optional<T> findById(Object id, Class<T> type) {
        return find(id, access.metadata(type)).map(row -> access.read(row, type));
    }

    private Optional<StoredRow> find(Object id, AerospikePersistentEntity<?> metadata) {
        try {
            return client.find(access.key(metadata, id))
                    .map(StoredRow::new)
                    .filter(row -> access.isInstance(row, metadata));
        } catch (AerospikeException e) {
            throw translator.translate(e);
        }
    }

    boolean existsById(Object id, Class<?> type) {
        AerospikePersistentEntity<?> metadata = access.metadata(type);
        if (metadata.sharesSet()) {
            return find(id, metadata).isPresent();
        }
        try {
            return client.exists(access.key(metadata, id)).exists();
        } catch (AerospikeException e) {
            throw translator.translate(e);
        }
    }

    <T> List<T> findAllById(List<?> ids, Class<T> type) {
        AerospikePersistentEntity<?> metadata = access.metadata(type);
        List<T> found = new ArrayList<>();
        chunks.forEach(
                ids.stream().map(id -> access.key(metadata, id)).iterator(), keys -> rows(keys, List.of()).stream()
                        .filter(row -> access.isInstance(row, metadata))
                        .map(row -> access.read(row, type))
                        .forEach(found::add));
        return found;
    }

    /** Rows of those keys that have a record, in the order of the keys; all bins if none is named. */
    List<StoredRow> rows(List<Key> keys, List<String> bins) {
        try {
            List<BatchResult> results = bins.isEmpty() ? client.batchRead(keys) : client.batchRead(keys, bins);
            List<StoredRow> rows = new ArrayList<>(results.size());
            for (BatchResult result : results) {
                if (result.isOk()) {
                    result.record().map(StoredRow::new).ifPresent(rows::add);
                } else if (!result.isNotFound()) {
                    result.error().ifPresent(error -> {
                        throw translator.translate(error);
                    });
                }
            }
            return rows;
        } catch (AerospikeException e) {
            throw translator.translate(e);
        }
    }
}
