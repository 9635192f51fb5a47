package io.github.aerospring.data.core;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Checks what callers pass before anything is sent. */
final class Arguments {

    private Arguments() {}

    static <T> T element(@Nullable T element, String argument) {
        if (element == null) {
            throw new IllegalArgumentException("%s: has a null element (expected: none)".formatted(argument));
        }
        return element;
    }

    static <T> T required(@Nullable T value, String argument) {
        if (value == null) {
            throw new IllegalArgumentException("%s: null (expected: a value)".formatted(argument));
        }
        return value;
    }

    static <T> List<T> elements(@Nullable Iterable<? extends T> elements, String argument) {
        List<T> list = new ArrayList<>();
        for (T element : required(elements, argument)) {
            list.add(element(element, argument));
        }
        return list;
    }
}
