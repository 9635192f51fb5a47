package io.github.aerospring.embedded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import io.github.aerospring.embedded.info.MetadataBus;

/**
 * The commands that changed what the nodes of a cluster have in common. A node that was away when one was given runs it
 * when it is back.
 */
final class MetadataLog {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Entry> entries = new ArrayList<>();

    /** The bus of one node. */
    MetadataBus busOf(ClusterNode node) {
        return new MetadataBus() {
            @Override
            public String prepare(String command) {
                return withTime(command, node);
            }

            @Override
            public void applied(String command) {
                add(command, node);
            }
        };
    }

    /** Nodes that see each other run what one of them has run and others have not. */
    void synchronize(Collection<ClusterNode> nodes) {
        lock.lock();
        try {
            for (Entry entry : entries) {
                if (nodes.stream().anyMatch(entry.appliedBy::contains)) {
                    nodes.forEach(entry::apply);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void add(String command, ClusterNode origin) {
        lock.lock();
        try {
            Entry entry = new Entry(command, new HashSet<>(Set.of(origin)));
            entries.add(entry);
            origin.visibleNodes().forEach(entry::apply);
        } finally {
            lock.unlock();
        }
    }

    /** All nodes have to truncate to the same time, one that is after the writes so far and before those to come. */
    private static String withTime(String command, ClusterNode node) {
        boolean truncates = command.startsWith("truncate:") || command.startsWith("truncate-namespace:");
        if (!truncates || command.contains(";lut=") || command.contains(":lut=")) {
            return command;
        }
        try {
            TimeUnit.MILLISECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return command + ";lut=" + node.clockMillis() * NANOS_PER_MILLI;
    }

    private record Entry(String command, Set<ClusterNode> appliedBy) {

        void apply(ClusterNode node) {
            if (appliedBy.add(node)) {
                node.applyMetadata(command);
            }
        }
    }
}
