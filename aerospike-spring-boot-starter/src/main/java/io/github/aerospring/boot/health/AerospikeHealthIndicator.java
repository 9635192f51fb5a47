package io.github.aerospring.boot.health;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.aerospike.client.cluster.Node;
import io.github.aerospring.core.NativeClient;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * Health of a cluster: asks every known node for its build, at the same time and with a timeout of one second, instead of
 * trusting what the client last heard. Up while at least one node answers; the details say which ones do not.
 *
 * <p>Details: {@code clusterName} if the cluster has one, {@code nodesUp}, {@code nodesTotal}, {@code nodes} with name,
 * host and build or error each, and {@code namespaces}.
 */
public class AerospikeHealthIndicator extends AbstractHealthIndicator {

    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    private final NativeClient client;
    private final NodeCheck nodeCheck = new NodeCheck(TIMEOUT);
    private final SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("aerospike-health-");

    /** Health of the cluster that the client is connected to. */
    public AerospikeHealthIndicator(NativeClient client) {
        super("Aerospike health check failed");
        this.client = client;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        List<NodeHealth> nodes = check(client.unwrap().getNodes());
        List<NodeHealth> up = nodes.stream().filter(NodeHealth::isUp).toList();
        if (up.isEmpty()) {
            builder.down();
        } else {
            builder.up().withDetail("namespaces", namespaces(up));
        }
        up.stream()
                .map(NodeHealth::clusterName)
                .filter(name -> !name.equals("null"))
                .findFirst()
                .ifPresent(name -> builder.withDetail("clusterName", name));
        builder.withDetail("nodesUp", up.size())
                .withDetail("nodesTotal", nodes.size())
                .withDetail("nodes", nodes.stream().map(NodeHealth::details).toList());
    }

    private static Set<String> namespaces(List<NodeHealth> nodes) {
        return nodes.stream()
                .map(NodeHealth::namespaces)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<NodeHealth> check(Node[] nodes) {
        if (nodes.length == 1) {
            return List.of(nodeCheck.check(nodes[0]));
        }
        List<CompletableFuture<NodeHealth>> checks = Stream.of(nodes)
                .map(node -> executor.submitCompletable(() -> nodeCheck.check(node)))
                .toList();
        return checks.stream().map(CompletableFuture::join).toList();
    }
}
