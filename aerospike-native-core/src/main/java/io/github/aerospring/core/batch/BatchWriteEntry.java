package io.github.aerospring.core.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.BatchWritePolicy;
import io.github.aerospring.core.record.RecordArguments;

/**
 * One record of a batch write.
 *
 * @param policy of this record; empty for the client's default
 */
public record BatchWriteEntry(Key key, List<Bin> bins, Optional<BatchWritePolicy> policy) implements BatchEntry {

    /** Copies the list of bins. */
    public BatchWriteEntry {
        bins = List.copyOf(bins);
    }

    /** Bins of one record. */
    public static BatchWriteEntry of(Key key, Bin... bins) {
        return new BatchWriteEntry(key, List.of(bins), Optional.empty());
    }

    /** Bins of one record with a policy. */
    public static BatchWriteEntry of(Key key, BatchWritePolicy policy, Bin... bins) {
        return new BatchWriteEntry(key, List.of(bins), Optional.of(policy));
    }

    /**
     * Values by bin name of one record.
     *
     * @throws io.github.aerospring.core.error.InvalidArgumentException if a value cannot be stored or a name is invalid
     */
    public static BatchWriteEntry of(Key key, Map<String, ?> values) {
        return of(key, RecordArguments.bins(values));
    }

    /** This record with a policy. */
    public BatchWriteEntry with(BatchWritePolicy writePolicy) {
        return new BatchWriteEntry(key, bins, Optional.of(writePolicy));
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public BatchRecord toRow() {
        Operation[] puts = new Operation[bins.size()];
        for (int i = 0; i < puts.length; i++) {
            puts[i] = Operation.put(bins.get(i));
        }
        return policy.map(own -> new BatchWrite(own, key, puts)).orElseGet(() -> new BatchWrite(key, puts));
    }
}
