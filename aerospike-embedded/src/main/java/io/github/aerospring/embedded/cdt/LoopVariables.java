package io.github.aerospring.embedded.cdt;

import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an expression in a path sees of the element it is evaluated for. It sees nothing of the record.
 *
 * @param key key of an entry; {@code null} for an element of a list
 * @param index index of an element of a list; {@code null} for an entry
 * @param value the element or the value of the entry
 */
public record LoopVariables(@Nullable Value key, @Nullable Value index, Value value) {}
