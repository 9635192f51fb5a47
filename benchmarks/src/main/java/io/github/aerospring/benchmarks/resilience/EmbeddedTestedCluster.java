package io.github.aerospring.benchmarks.resilience;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.ClusterNode;
import io.github.aerospring.embedded.ClusterOptions;
import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.EmbeddedCluster;
import io.github.aerospring.embedded.NamespaceOptions;
import io.github.aerospring.embedded.cluster.ConflictResolution;

/** Three nodes in this JVM. Failures are noticed after the time that a real cluster takes. */
final class EmbeddedTestedCluster implements TestedCluster {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration DETECTION = Duration.ofMillis(1500);
    private static final Duration MIGRATION = Duration.ofSeconds(1);
    private static final int SPLIT_MILLIS = 4000;

    private final EmbeddedCluster cluster = EmbeddedAerospike.builder()
            .namespace(NamespaceOptions.builder(Workload.NAMESPACE)
                    .conflictResolution(ConflictResolution.LAST_UPDATE_TIME)
                    .build())
            .startCluster(ClusterOptions.nodes(3)
                    .failureDetection(DETECTION)
                    .migrationTime(MIGRATION)
                    .build());

    @Override
    public int port() {
        return cluster.port();
    }

    @Override
    public List<Incident> incidents() {
        List<Incident> incidents = new ArrayList<>();
        for (ClusterNode node : cluster.nodes()) {
            incidents.add(new Incident("stop and restart " + node, () -> then(node::stop), () -> then(node::restart)));
        }
        ClusterNode last = cluster.node(2);
        incidents.add(new Incident(
                "isolate " + last,
                () -> {
                    last.isolate();
                    Thread.sleep(SPLIT_MILLIS);
                },
                () -> then(last::reconnect)));
        incidents.add(new Incident(
                "move the partitions of " + last, () -> then(last::quiesce), () -> then(last::undoQuiesce)));
        return incidents;
    }

    @Override
    public void close() {
        cluster.close();
    }

    private void then(Runnable step) throws InterruptedException {
        step.run();
        Thread.sleep(DETECTION.toMillis() * 2);
        cluster.awaitStable(LONGEST);
    }
}
