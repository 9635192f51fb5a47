package io.github.aerospring.core.record;

import io.github.aerospring.core.error.BinTypeException;

/**
 * What one operation on a bin returned.
 *
 * @param name of the bin
 * @param value never {@code null}; integers are {@link Long}, floating point numbers {@link Double}
 */
public record BinValue(String name, Object value) {

    /**
     * The value as {@code type}, converted if nothing is lost, as {@link AerospikeRecord#bin(String, Class)}.
     *
     * @throws BinTypeException if the value is not convertible
     */
    public <T> T as(Class<T> type) {
        return BinConversion.convert("an operation", name, value, type);
    }
}
