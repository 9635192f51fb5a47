package io.github.aerospring.core.record;

import java.util.Optional;

import com.aerospike.client.Key;

/**
 * Answer to the question whether a record exists.
 *
 * @param metadata empty if it does not
 */
public record ExistsResult(Key key, Optional<RecordMetadata> metadata) {

    /** Whether the record exists. */
    public boolean exists() {
        return metadata.isPresent();
    }
}
