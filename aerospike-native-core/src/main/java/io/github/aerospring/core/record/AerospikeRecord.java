package io.github.aerospring.core.record;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import io.github.aerospring.core.error.BinNotFoundException;

/**
 * A record that was read.
 *
 * @param key of the request; of a query: digest and set, and the user key if it is stored
 * @param bins values by name in the order in which the server sent them, unmodifiable. Integers are {@link Long},
 *     floating point numbers {@link Double}. A value may be {@code null} only in the result of an operation on a bin,
 *     and for a bin that another language serialized
 */
public record AerospikeRecord(Key key, RecordMetadata metadata, Map<String, Object> bins) {

    /** Makes the map unmodifiable; it is not copied. */
    public AerospikeRecord {
        bins = Collections.unmodifiableMap(bins);
    }

    /** The record that the official client read. */
    public static AerospikeRecord of(Key key, Record official) {
        return new AerospikeRecord(
                key,
                new RecordMetadata(official.generation, official.expiration),
                official.bins == null ? Map.of() : official.bins);
    }

    /** Value of a bin; empty if the record does not have it. */
    public Optional<Object> bin(String name) {
        return Optional.ofNullable(bins.get(name));
    }

    /**
     * Value of a bin as {@code type}. Numbers are converted if nothing is lost, and the integers 0 and 1 to
     * {@link Boolean}.
     *
     * @throws BinNotFoundException if the record does not have the bin, or not a value that Java reads
     * @throws io.github.aerospring.core.error.BinTypeException if the value is not convertible, naming value and type
     */
    public <T> T bin(String name, Class<T> type) {
        Object value = bins.get(name);
        if (value == null && bins.containsKey(name)) {
            throw new BinNotFoundException("bin '" + name + "' of " + key
                    + ": no value (expected: one that Java reads; what other languages serialized has none)");
        }
        if (value == null) {
            throw new BinNotFoundException(
                    "bin '" + name + "' of " + key + ": absent (expected: one of " + bins.keySet() + ")");
        }
        return BinConversion.convert(key, name, value, type);
    }
}
