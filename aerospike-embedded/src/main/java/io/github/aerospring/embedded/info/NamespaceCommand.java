package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.cluster.ClusterView;
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
        ClusterView view = context.node().view();
        addObjects(pairs, namespace, view);
        addMemory(pairs, namespace, view, context.indexes().of(namespace));
        for (NamespaceCounter counter : NamespaceCounter.values()) {
            pairs.add(counter.statistic(), namespace.counters().get(counter));
        }
        NamespaceConfig.addTo(pairs, namespace, view);
        return pairs.toString();
    }

    private static void addObjects(Pairs pairs, Namespace namespace, ClusterView view) {
        long objects = namespace.objects();
        long masters = view.size() == 1 ? objects : masterObjects(namespace, view);
        pairs.add("ns_cluster_size", view.size())
                .add("effective_replication_factor", view.replicas(namespace.name()))
                .add("objects", objects)
                .add("tombstones", 0)
                .add("master_objects", masters)
                .add("master_tombstones", 0)
                .add("prole_objects", objects - masters)
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

    private static long masterObjects(Namespace namespace, ClusterView view) {
        long objects = 0;
        for (int partition = 0; partition < Namespace.PARTITIONS; partition++) {
            if (view.isMaster(namespace.name(), partition)) {
                objects += namespace.partition(partition).size();
            }
        }
        return objects;
    }

    private static void addMemory(Pairs pairs, Namespace namespace, ClusterView view, NamespaceIndexes indexes) {
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
                .add("migrate_tx_partitions_remaining", view.partitionsToSend(namespace.name()))
                .add("migrate_rx_partitions_remaining", view.partitionsToReceive(namespace.name()));
    }
}
