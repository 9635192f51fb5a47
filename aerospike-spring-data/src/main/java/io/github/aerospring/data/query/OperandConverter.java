package io.github.aerospring.data.query;

import org.jspecify.annotations.Nullable;

import org.springframework.data.core.TypeInformation;

/** Turns an operand into the form in which values of a property are stored. */
@FunctionalInterface
public interface OperandConverter {

    /**
     * Stored form of a value.
     *
     * @throws IllegalArgumentException if it cannot become one of the type
     */
    @Nullable
    Object toStored(@Nullable Object value, TypeInformation<?> type);
}
