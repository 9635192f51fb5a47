package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.index.IndexEntry;
import io.github.aerospring.embedded.index.SetIndex;
import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Partition;
import io.github.aerospring.embedded.storage.Record;
import org.jspecify.annotations.Nullable;

/** The records of a set in a partition by descending digest, found through the index of the set. */
final class SetIndexWalk implements RecordWalk {

    private final Partition partition;
    private final SetIndex index;
    private final int id;
    private @Nullable Digest after;

    SetIndexWalk(Partition partition, SetIndex index, PartitionStart start) {
        this.partition = partition;
        this.index = index;
        this.id = start.partition();
        IndexEntry last = start.after();
        this.after = last == null ? null : last.digest();
    }

    @Override
    public @Nullable Candidate next() {
        for (Digest digest = index.below(id, after); digest != null; digest = index.below(id, digest)) {
            after = digest;
            Record record = partition.find(digest);
            if (record != null) {
                return new Candidate(record, 0);
            }
        }
        return null;
    }
}
