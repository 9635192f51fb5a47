package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.cluster.ClusterView;
import io.github.aerospring.embedded.storage.Counters;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.ServiceCounter;

/** Statistics of the whole server. */
final class StatisticsCommand implements InfoCommand {

    private static final int KILO = 1024;
    private static final int PERCENT = 100;

    private final InfoContext context;

    StatisticsCommand(InfoContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public String answer(InfoRequest request) {
        Pairs pairs = new Pairs(';')
                .add("failed_best_practices", false)
                .add("cluster_size", context.node().view().size())
                .add("cluster_key", context.node().view().key())
                .add("cluster_generation", 1)
                .add("cluster_principal", context.node().view().principal())
                .add("cluster_integrity", true)
                .add("cluster_is_member", true)
                .add("cluster_duplicate_nodes", "null")
                .add("cluster_clock_skew_stop_writes_sec", 0)
                .add("cluster_clock_skew_ms", 0)
                .add("uptime", context.service().uptime());
        addMemory(pairs);
        addConnections(pairs);
        for (ServiceCounter counter : ServiceCounter.values()) {
            pairs.add(counter.statistic(), context.service().counters().get(counter));
        }
        return pairs.add("long_queries_active", context.queries().activeCount())
                .add("paxos_principal", context.node().view().principal())
                .add("migrate_allowed", true)
                .add("migrate_partitions_remaining", migrationsLeft())
                .toString();
    }

    private long migrationsLeft() {
        ClusterView view = context.node().view();
        return context.namespaces().all().stream()
                .map(Namespace::name)
                .mapToLong(name -> view.partitionsToSend(name) + view.partitionsToReceive(name))
                .sum();
    }

    private void addMemory(Pairs pairs) {
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        long free = runtime.maxMemory() - used;
        pairs.add("system_free_mem_kbytes", free / KILO)
                .add("system_free_mem_pct", free * PERCENT / runtime.maxMemory())
                .add("heap_allocated_kbytes", used / KILO)
                .add(
                        "objects",
                        context.namespaces().all().stream()
                                .mapToLong(Namespace::objects)
                                .sum())
                .add("tombstones", 0);
    }

    private void addConnections(Pairs pairs) {
        Counters<ServiceCounter> counters = context.service().counters();
        long closed = counters.get(ServiceCounter.CLIENT_CONNECTIONS_CLOSED);
        pairs.add("client_connections", counters.get(ServiceCounter.CLIENT_CONNECTIONS_OPENED) - closed);
    }
}
