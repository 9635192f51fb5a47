package io.github.aerospring.boot.autoconfigure.metrics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import com.aerospike.client.cluster.ConnectionStats;
import com.aerospike.client.cluster.Node;
import io.github.aerospring.core.NativeClient;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * Gauges of one client: {@value #NODES}, the active nodes, and {@value #CONNECTIONS} per node, state ({@code in_use},
 * {@code pooled}) and pool ({@code blocking}, {@code async}). The set of nodes is looked at every ten seconds; the
 * values of the known ones are always current.
 */
final class ClientGauges implements MeterBinder, AutoCloseable {

    static final String NODES = "aerospike.client.nodes";

    static final String CONNECTIONS = "aerospike.client.connections";

    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final NativeClient client;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "aerospike-client-gauges");
        thread.setDaemon(true);
        return thread;
    });

    ClientGauges(NativeClient client) {
        this.client = client;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(NODES, client, ClientGauges::activeNodes)
                .description("Active nodes of the cluster")
                .register(registry);
        MultiGauge connections = MultiGauge.builder(CONNECTIONS)
                .description("Connections of the client to a node")
                .register(registry);
        refresh(connections);
        scheduler.scheduleWithFixedDelay(
                () -> refresh(connections), INTERVAL.toSeconds(), INTERVAL.toSeconds(), TimeUnit.SECONDS);
    }

    private void refresh(MultiGauge connections) {
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        for (Node node : client.unwrap().getNodes()) {
            rows.add(row(node, "in_use", "blocking"));
            rows.add(row(node, "pooled", "blocking"));
            rows.add(row(node, "in_use", "async"));
            rows.add(row(node, "pooled", "async"));
        }
        connections.register(rows, true);
    }

    private static MultiGauge.Row<Node> row(Node node, String state, String pool) {
        Tags tags = Tags.of("node", node.getName(), "state", state, "pool", pool);
        return MultiGauge.Row.of(tags, node, value -> {
            ConnectionStats stats = pool.equals("async") ? value.getAsyncConnectionStats() : value.getConnectionStats();
            return state.equals("in_use") ? stats.inUse : stats.inPool;
        });
    }

    private static double activeNodes(NativeClient client) {
        double active = 0;
        for (Node node : client.unwrap().getNodes()) {
            active += node.isActive() ? 1 : 0;
        }
        return active;
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}
