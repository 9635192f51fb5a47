package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.cluster.ClusterView;
import io.github.aerospring.embedded.storage.Namespace;

/** Configuration of a namespace: the settings that can be changed, and what is fixed in this server. */
final class NamespaceConfig {

    private NamespaceConfig() {}

    static void addTo(Pairs pairs, Namespace namespace, ClusterView view) {
        pairs.addAll(namespace.settings())
                .add(
                        "conflict-resolution-policy",
                        view.conflictResolution(namespace.name()).label())
                .add("rack-id", view.rack())
                .add("replication-factor", view.configuredReplicas(namespace.name()))
                .add("strong-consistency", false)
                .add("index-type", "mem")
                .add("sindex-type", "mem")
                .add("storage-engine", "memory");
    }
}
