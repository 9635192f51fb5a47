package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.index.IndexEntry;
import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Partition;
import io.github.aerospring.embedded.storage.Record;
import org.jspecify.annotations.Nullable;

/** All records of a partition by descending digest. One that stays there is seen exactly once. */
final class PrimaryWalk implements RecordWalk {

    private final Partition partition;
    private @Nullable Digest after;

    PrimaryWalk(Partition partition, PartitionStart start) {
        this.partition = partition;
        IndexEntry last = start.after();
        this.after = last == null ? null : last.digest();
    }

    @Override
    public @Nullable Candidate next() {
        Record record = partition.below(after);
        if (record == null) {
            return null;
        }
        after = record.digest();
        return new Candidate(record, 0);
    }
}
