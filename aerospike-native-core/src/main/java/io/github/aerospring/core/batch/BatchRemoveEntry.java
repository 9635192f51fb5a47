package io.github.aerospring.core.batch;

import java.util.Optional;

import com.aerospike.client.BatchDelete;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Key;
import com.aerospike.client.policy.BatchDeletePolicy;
import com.aerospike.client.policy.GenerationPolicy;

/**
 * The removal of one record of a batch.
 *
 * @param policy of this record; empty for the client's default
 */
public record BatchRemoveEntry(Key key, Optional<BatchDeletePolicy> policy) implements BatchEntry {

    /** An unconditional removal. */
    public static BatchRemoveEntry of(Key key) {
        return new BatchRemoveEntry(key, Optional.empty());
    }

    /** A removal that happens only if the record has this generation. */
    public static BatchRemoveEntry of(Key key, int expectedGeneration) {
        BatchDeletePolicy policy = new BatchDeletePolicy();
        policy.generationPolicy = GenerationPolicy.EXPECT_GEN_EQUAL;
        policy.generation = expectedGeneration;
        return new BatchRemoveEntry(key, Optional.of(policy));
    }

    /** This removal with a policy. */
    public BatchRemoveEntry with(BatchDeletePolicy deletePolicy) {
        return new BatchRemoveEntry(key, Optional.of(deletePolicy));
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public BatchRecord toRow() {
        return policy.map(own -> new BatchDelete(own, key)).orElseGet(() -> new BatchDelete(key));
    }
}
