package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.storage.Namespace;

/** Configuration of a namespace: the settings that can be changed, and what is fixed in this server. */
final class NamespaceConfig {

    private NamespaceConfig() {}

    static void addTo(Pairs pairs, Namespace namespace) {
        pairs.addAll(namespace.settings())
                .add("conflict-resolution-policy", "generation")
                .add("rack-id", 0)
                .add("replication-factor", 1)
                .add("strong-consistency", false)
                .add("index-type", "mem")
                .add("sindex-type", "mem")
                .add("storage-engine", "memory");
    }
}
