package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.index.NamespaceIndexes;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.NamespaceCounter;

/** Statistics of a namespace, followed by its configuration. */
record NamespaceCommand(InfoContext context) implements InfoCommand {

    private static final int PERCENT = 100;

    @Override
    public String name() {
        return "namespace";
    }

    @Override
    public String answer(InfoRequest request) {
        Namespace namespace = context.namespaces().find(request.parameters());
        if (namespace == null) {
            return "type=unknown";
        }
        Pairs pairs = new Pairs(';');
        addObjects(pairs, namespace);
        addMemory(pairs, namespace, context.indexes().of(namespace));
        for (NamespaceCounter counter : NamespaceCounter.values()) {
            pairs.add(counter.statistic(), namespace.counters().get(counter));
        }
        NamespaceConfig.addTo(pairs, namespace);
        return pairs.toString();
    }

    private static void addObjects(Pairs pairs, Namespace namespace) {
        long objects = namespace.objects();
        pairs.add("ns_cluster_size", 1)
                .add("effective_replication_factor", 1)
                .add("objects", objects)
                .add("tombstones", 0)
                .add("master_objects", objects)
                .add("master_tombstones", 0)
                .add("prole_objects", 0)
                .add("prole_tombstones", 0)
                .add("non_replica_objects", 0)
                .add("non_replica_tombstones", 0)
                .add("unreplicated_records", 0)
                .add("dead_partitions", 0)
                .add("unavailable_partitions", 0)
                .add("clock_skew_stop_writes", false)
                .add("stop_writes", false)
                .add("hwm_breached", false)
                .add("current_time", namespace.time().seconds())
                .add("non_expirable_objects", objects - namespace.expirableObjects())
                .add("evicted_objects", 0)
                .add("truncate_lut", namespace.truncatedBefore())
                .add("truncating", false);
    }

    private static void addMemory(Pairs pairs, Namespace namespace, NamespaceIndexes indexes) {
        long total = Runtime.getRuntime().maxMemory();
        long used = namespace.bytes();
        long usedPercent = used * PERCENT / total;
        pairs.add("sindex_gc_cleaned", 0)
                .add("set_index_used_bytes", indexes.setIndexUsedBytes())
                .add("sindex_used_bytes", indexes.usedBytes())
                .add("data_total_bytes", total)
                .add("data_used_bytes", used)
                .add("data_used_pct", usedPercent)
                .add("data_avail_pct", Math.max(0, PERCENT - usedPercent))
                .add("migrate_tx_partitions_remaining", 0)
                .add("migrate_rx_partitions_remaining", 0);
    }
}
