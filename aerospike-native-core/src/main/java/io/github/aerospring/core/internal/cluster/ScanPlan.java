package io.github.aerospring.core.internal.cluster;

import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.cluster.Cluster;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.query.PartitionFilter;
import com.aerospike.client.query.PartitionTracker;
import com.aerospike.client.query.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What a scan or query asks for.
 *
 * @param partitions all if {@code null}
 */
public record ScanPlan(
        Cluster cluster,
        QueryPolicy policy,
        Statement statement,
        @Nullable PartitionFilter partitions,
        Deadline deadline) {

    /** A plan that starts now. */
    public static ScanPlan of(
            IAerospikeClient client, QueryPolicy policy, Statement statement, @Nullable PartitionFilter partitions) {
        return new ScanPlan(client.getCluster(), policy, statement, partitions, Deadline.in(policy.totalTimeout));
    }

    @SuppressWarnings("deprecation") // the official tracker uses both
    boolean isLimited() {
        return statement.getMaxRecords() > 0 || policy.maxRecords > 0;
    }

    PartitionTracker tracker() {
        int nodes = cluster.validateNodes().length;
        return partitions == null
                ? new PartitionTracker(policy, statement, nodes)
                : new PartitionTracker(policy, statement, nodes, partitions);
    }
}
