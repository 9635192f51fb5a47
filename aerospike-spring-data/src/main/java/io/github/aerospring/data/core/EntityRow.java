package io.github.aerospring.data.core;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Value;
import io.github.aerospring.data.convert.AerospikeRow;
import io.github.aerospring.data.mapping.AerospikePersistentEntity;

/**
 * An entity ready to be written.
 *
 * @param metadata of the entity's class
 * @param entity after the callbacks that precede the write
 * @param key of its record
 * @param row its stored form
 */
record EntityRow<T>(AerospikePersistentEntity<?> metadata, T entity, Key key, AerospikeRow row) {

    boolean isVersioned() {
        return metadata.hasVersionProperty();
    }

    int generation() {
        return row.generation();
    }

    int timeToLive() {
        return row.timeToLive();
    }

    Bin[] bins() {
        return row.bins().entrySet().stream()
                .map(bin -> new Bin(bin.getKey(), Value.get(bin.getValue())))
                .toArray(Bin[]::new);
    }
}
