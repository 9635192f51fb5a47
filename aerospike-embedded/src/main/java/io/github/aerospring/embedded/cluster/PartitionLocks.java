package io.github.aerospring.embedded.cluster;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

import io.github.aerospring.embedded.storage.Namespace;

/** One lock for each partition of each namespace, for all nodes together: so a record has one write at a time. */
final class PartitionLocks {

    private final Map<String, ReentrantLock[]> locks = new HashMap<>();

    PartitionLocks(Collection<String> namespaces) {
        for (String namespace : namespaces) {
            ReentrantLock[] all = new ReentrantLock[Namespace.PARTITIONS];
            for (int i = 0; i < all.length; i++) {
                all[i] = new ReentrantLock();
            }
            locks.put(namespace, all);
        }
    }

    ReentrantLock of(String namespace, int partition) {
        ReentrantLock[] all = locks.get(namespace);
        if (all == null) {
            throw new IllegalArgumentException("namespace: '" + namespace + "' (expected: one of the cluster)");
        }
        return all[partition];
    }
}
