package io.github.aerospring.core.batch;

import java.util.List;
import java.util.Optional;

import com.aerospike.client.BatchRead;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Key;
import com.aerospike.client.policy.BatchReadPolicy;
import io.github.aerospring.core.record.RecordArguments;
import org.jspecify.annotations.Nullable;

/**
 * The read of one record of a batch.
 *
 * @param bins to read; empty for all, an empty list for none, only metadata
 * @param policy of this record; empty for that of the batch
 */
public record BatchReadEntry(Key key, Optional<List<String>> bins, Optional<BatchReadPolicy> policy)
        implements BatchEntry {

    /** Checks the bin names. */
    public BatchReadEntry {
        bins = bins.map(names -> List.of(RecordArguments.distinctBinNames(names)));
    }

    /** All bins. */
    public static BatchReadEntry all(Key key) {
        return new BatchReadEntry(key, Optional.empty(), Optional.empty());
    }

    /** Some bins, at least one. */
    public static BatchReadEntry of(Key key, String... bins) {
        return new BatchReadEntry(key, Optional.of(List.of(RecordArguments.binNames(bins))), Optional.empty());
    }

    /** No bins, only metadata and with it the existence of the record. */
    public static BatchReadEntry metadata(Key key) {
        return new BatchReadEntry(key, Optional.of(List.of()), Optional.empty());
    }

    /** This read with a policy. */
    public BatchReadEntry with(BatchReadPolicy readPolicy) {
        return new BatchReadEntry(key, bins, Optional.of(readPolicy));
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public BatchRecord toRow() {
        @Nullable BatchReadPolicy own = policy.orElse(null);
        List<String> names = bins.orElse(List.of());
        return names.isEmpty()
                ? new BatchRead(own, key, bins.isEmpty())
                : new BatchRead(own, key, names.toArray(String[]::new));
    }
}
