package io.github.aerospring.embedded.index;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Partition;
import io.github.aerospring.embedded.storage.Record;

/** Shows the records of a namespace to a new index, partition by partition, while others write. */
final class IndexBuild {

    private static final int REPORT_EVERY = 1000;

    private final Namespace namespace;
    private final BooleanSupplier dropped;
    private final Consumer<Record> index;
    private final LongConsumer progress;
    private long records;

    /**
     * A build.
     *
     * @param dropped whether the index is no longer wanted
     * @param index takes over a record; called under the lock of its partition
     * @param progress told from time to time how many records were looked at
     */
    IndexBuild(Namespace namespace, BooleanSupplier dropped, Consumer<Record> index, LongConsumer progress) {
        this.namespace = namespace;
        this.dropped = dropped;
        this.index = index;
        this.progress = progress;
    }

    /** Whether all records were shown; not when the index was dropped meanwhile. */
    boolean run() {
        for (int id = 0; id < Namespace.PARTITIONS; id++) {
            if (dropped.getAsBoolean()) {
                return false;
            }
            Partition partition = namespace.partition(id);
            partition.lock();
            try {
                partition.forEach(this::show);
            } finally {
                partition.unlock();
            }
        }
        return true;
    }

    private void show(Record record) {
        index.accept(record);
        if (++records % REPORT_EVERY == 0) {
            progress.accept(records);
        }
    }
}
