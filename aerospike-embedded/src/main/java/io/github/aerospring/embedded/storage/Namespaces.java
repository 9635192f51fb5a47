package io.github.aerospring.embedded.storage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The namespaces of a server, in the order in which they were configured. */
public final class Namespaces {

    private final List<Namespace> all;

    /** These namespaces. */
    public Namespaces(List<Namespace> all) {
        this.all = List.copyOf(all);
    }

    /** All of them. */
    public List<Namespace> all() {
        return all;
    }

    /** A namespace, null if the server does not have it. */
    public @Nullable Namespace find(String name) {
        for (Namespace namespace : all) {
            if (namespace.name().equals(name)) {
                return namespace;
            }
        }
        return null;
    }
}
