package io.github.aerospring.embedded.storage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Is told of every change of the records of a namespace, by the thread that holds the lock of the partition. */
@FunctionalInterface
public interface RecordObserver {

    /**
     * A record was created, replaced or removed. Must not fail, and must not wait for another partition.
     *
     * @param before version that was there, expired or not; null when there was none
     * @param after version that is there now, null when the record was removed
     */
    void changed(@Nullable Record before, @Nullable Record after);

    /**
     * Several records of one partition were removed.
     *
     * @param all whether none is left there
     */
    default void removed(List<Record> records, boolean all) {
        records.forEach(record -> changed(record, null));
    }
}
