package io.github.aerospring.embedded.cluster;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Partition;
import io.github.aerospring.embedded.storage.Record;

/** Brings records from the namespace of one node to that of another. */
public final class RecordCopies {

    private RecordCopies() {}

    /** Makes a node have the version of a record that another node has, or none if that has none. */
    public static void replicate(Namespace from, Namespace to, Digest digest) {
        Record record = from.partition(digest).find(digest);
        Partition partition = to.partition(digest);
        partition.lock();
        try {
            if (record == null) {
                partition.remove(digest);
            } else {
                partition.put(copy(record, to));
            }
        } finally {
            partition.unlock();
        }
    }

    /** Makes a node have the version of a record that another node has, if that version wins. */
    public static void merge(Namespace from, Namespace to, Digest digest, ConflictResolution resolution) {
        Record record = from.partition(digest).find(digest);
        if (record != null) {
            merge(record, to, resolution);
        }
    }

    /** Merges all records of a partition. */
    static void merge(Namespace from, Namespace to, int partition, ConflictResolution resolution) {
        Record record = from.partition(partition).below(null);
        while (record != null) {
            merge(record, to, resolution);
            record = from.partition(partition).below(record.digest());
        }
    }

    static void clear(Namespace namespace, int id) {
        Partition partition = namespace.partition(id);
        partition.lock();
        try {
            for (Record record = partition.below(null); record != null; record = partition.below(null)) {
                partition.remove(record.digest());
            }
        } finally {
            partition.unlock();
        }
    }

    private static void merge(Record record, Namespace to, ConflictResolution resolution) {
        Partition partition = to.partition(record.digest());
        partition.lock();
        try {
            Record present = partition.find(record.digest());
            if (present == null || resolution.wins(record, present)) {
                partition.put(copy(record, to));
            }
        } finally {
            partition.unlock();
        }
    }

    /** The same version, with the set and the bins of another namespace. */
    private static Record copy(Record record, Namespace to) {
        List<String> names = new ArrayList<>(record.binCount());
        Particle[] values = new Particle[record.binCount()];
        for (int i = 0; i < values.length; i++) {
            names.add(record.layout().name(i));
            values[i] = record.value(i);
        }
        return new Record(
                record.digest(),
                to.sets().obtain(record.set().name()),
                record.key(),
                record.generation(),
                record.voidTime(),
                record.lastUpdate(),
                to.layout(names),
                values);
    }
}
