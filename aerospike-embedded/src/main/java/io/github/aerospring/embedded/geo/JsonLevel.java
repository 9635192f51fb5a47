package io.github.aerospring.embedded.geo;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** An object or array that is being read. */
final class JsonLevel {

    private final @Nullable Map<String, Object> members;
    private final @Nullable List<Object> elements;
    private String name = "";

    JsonLevel(Map<String, Object> members) {
        this.members = members;
        this.elements = null;
    }

    JsonLevel(List<Object> elements) {
        this.members = null;
        this.elements = elements;
    }

    boolean isObject() {
        return members != null;
    }

    /** The character that ends it. */
    char end() {
        return isObject() ? '}' : ']';
    }

    /** Name of the member that is added next. */
    void name(String next) {
        name = next;
    }

    void add(Object value) {
        if (members != null) {
            members.put(name, value);
        } else if (elements != null) {
            elements.add(value);
        }
    }

    Object value() {
        return members != null ? members : Objects.requireNonNull(elements);
    }
}
