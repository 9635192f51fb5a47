package io.github.aerospring.embedded.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A node without peers: it owns everything, and nothing changes. */
final class LoneView implements ClusterView {

    private static final List<String> ALL_PARTITIONS = List.of(allPartitions());

    private final String id;
    private final String key;

    LoneView(String id, int port) {
        this.id = id;
        this.key = Long.toHexString(0x1000_0000_0000L + port).toUpperCase(Locale.ROOT);
    }

    @Override
    public boolean owns(String namespace, int partition) {
        return true;
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String principal() {
        return id;
    }

    @Override
    public List<Node> peers() {
        return List.of();
    }

    @Override
    public long peersGeneration() {
        return 0;
    }

    @Override
    public long partitionGeneration() {
        return 0;
    }

    @Override
    public long rebalanceGeneration() {
        return 1;
    }

    @Override
    public int configuredReplicas(String namespace) {
        return 1;
    }

    @Override
    public int replicas(String namespace) {
        return 1;
    }

    @Override
    public ConflictResolution conflictResolution(String namespace) {
        return ConflictResolution.GENERATION;
    }

    @Override
    public List<String> replicaMaps(String namespace) {
        return ALL_PARTITIONS;
    }

    @Override
    public boolean isMaster(String namespace, int partition) {
        return true;
    }

    @Override
    public long partitionsToSend(String namespace) {
        return 0;
    }

    @Override
    public long partitionsToReceive(String namespace) {
        return 0;
    }

    @Override
    public int rack() {
        return 0;
    }

    @Override
    public boolean knowsRacks() {
        return false;
    }

    private static String allPartitions() {
        byte[] bitmap = PartitionBitmap.empty();
        Arrays.fill(bitmap, (byte) 0xFF);
        return PartitionBitmap.base64(bitmap);
    }
}
