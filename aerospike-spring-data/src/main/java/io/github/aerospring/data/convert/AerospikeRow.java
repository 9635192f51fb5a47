package io.github.aerospring.data.convert;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An entity in stored form: what is written to, or was read from, one record.
 *
 * @param key user key: {@code String}, {@code Long} or {@code byte[]}; {@code null} if the record was written without
 * @param bins bin name to {@code Long}, {@code Double}, {@code String}, {@code Boolean}, {@code byte[]}, list, map or
 *     GeoJSON; never {@code null} values
 * @param generation number of writes of the record; 0 for one that was not read
 * @param timeToLive seconds: positive, 0 for the default of the namespace (writing only), -1 for never, -2 to leave it
 *     (writing only)
 * @param expiresAt when the record that was read expires; {@code null} for never and for rows to be written
 */
public record AerospikeRow(
        @Nullable Object key,
        Map<String, Object> bins,
        int generation,
        int timeToLive,
        @Nullable Instant expiresAt) {

    /** A copy of the bins is kept, in their order. */
    public AerospikeRow {
        bins = Collections.unmodifiableMap(new LinkedHashMap<>(bins));
    }
}
