package io.github.aerospring.boot.autoconfigure;

import java.util.function.BiFunction;
import java.util.function.Consumer;

import io.github.aerospring.core.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Properties with a common prefix: those that are set are passed on, and a value that is refused is reported by the name
 * of its property.
 *
 * @param prefix with the trailing dot
 */
record SettingGroup(String prefix) {

    <T> void set(String name, @Nullable T value, Consumer<T> setter) {
        if (value != null) {
            try {
                setter.accept(value);
            } catch (InvalidArgumentException e) {
                throw new InvalidConfigurationPropertyValueException(prefix + name, value, e.getBaseMessage());
            }
        }
    }

    /** The values with the property, the same values if it is not set. */
    <V, T> V with(V values, String name, @Nullable T value, BiFunction<V, T, V> wither) {
        if (value == null) {
            return values;
        }
        try {
            return wither.apply(values, value);
        } catch (InvalidArgumentException e) {
            throw new InvalidConfigurationPropertyValueException(prefix + name, value, e.getBaseMessage());
        }
    }
}
