package io.github.aerospring.embedded.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

import io.github.aerospring.embedded.storage.Namespace;

/** What a member of a cluster knows. Before it is in a cluster it knows itself only, and owns nothing. */
final class MemberView implements ClusterView {

    private final Member member;
    private final Topology topology;

    MemberView(Member member, Topology topology) {
        this.member = member;
        this.topology = topology;
    }

    @Override
    public boolean owns(String namespace, int partition) {
        return topology.read(() -> {
            PartitionPlan plan = topology.plan(member, namespace, partition);
            return plan != null && plan.canRead(member);
        });
    }

    @Override
    public int size() {
        Island island = member.island();
        return island == null ? 1 : island.members().size();
    }

    @Override
    public String key() {
        Island island = member.island();
        return island == null ? "0" : Long.toHexString(island.key()).toUpperCase(Locale.ROOT);
    }

    @Override
    public String principal() {
        Island island = member.island();
        return (island == null ? member : island.principal()).node().id();
    }

    @Override
    public List<Node> peers() {
        Island island = member.island();
        return island == null
                ? List.of()
                : island.members().stream()
                        .filter(other -> other != member)
                        .map(Member::node)
                        .toList();
    }

    @Override
    public long peersGeneration() {
        return member.peersGeneration();
    }

    @Override
    public long partitionGeneration() {
        return member.island() == null ? -1 : member.partitionGeneration();
    }

    @Override
    public long rebalanceGeneration() {
        return topology.rebalances();
    }

    @Override
    public int configuredReplicas(String namespace) {
        return topology.rule(namespace).replicas();
    }

    @Override
    public int replicas(String namespace) {
        Island island = member.island();
        return island == null ? 1 : island.balance(namespace).replicas();
    }

    @Override
    public ConflictResolution conflictResolution(String namespace) {
        return topology.rule(namespace).conflictResolution();
    }

    @Override
    public List<String> replicaMaps(String namespace) {
        return topology.read(() -> {
            Island island = member.island();
            if (island == null) {
                return List.of(PartitionBitmap.base64(PartitionBitmap.empty()));
            }
            Balance balance = island.balance(namespace);
            List<String> maps = new ArrayList<>(balance.replicas());
            for (int column = 0; column < balance.replicas(); column++) {
                maps.add(map(balance, column));
            }
            return maps;
        });
    }

    @Override
    public boolean isMaster(String namespace, int partition) {
        return topology.read(() -> {
            PartitionPlan plan = topology.plan(member, namespace, partition);
            return plan != null && plan.master() == member;
        });
    }

    @Override
    public long partitionsToSend(String namespace) {
        return count(balance -> balance.toSend(member), namespace);
    }

    @Override
    public long partitionsToReceive(String namespace) {
        return count(balance -> balance.toReceive(member), namespace);
    }

    @Override
    public int rack() {
        return member.rack();
    }

    @Override
    public boolean knowsRacks() {
        return topology.hasRacks();
    }

    private long count(ToLongFunction<Balance> what, String namespace) {
        return topology.read(() -> {
            Island island = member.island();
            return island == null ? 0L : what.applyAsLong(island.balance(namespace));
        });
    }

    /** The working master stands in for replicas that wait for records, and for itself as one of them. */
    private String map(Balance balance, int column) {
        byte[] bitmap = PartitionBitmap.empty();
        for (int partition = 0; partition < Namespace.PARTITIONS; partition++) {
            PartitionPlan plan = balance.plan(partition);
            int self = plan.replicaIndex(member);
            boolean owned;
            if (plan.master() == member) {
                owned = column == 0 || self == column || plan.isReceiving(column);
            } else {
                owned = self > 0 && self == column && !plan.isReceiving(self);
            }
            if (owned) {
                PartitionBitmap.set(bitmap, partition);
            }
        }
        return PartitionBitmap.base64(bitmap);
    }
}
