package io.github.aerospring.core.policy;

import java.util.function.Supplier;

import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.policy.BatchDeletePolicy;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchReadPolicy;
import com.aerospike.client.policy.BatchUDFPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.policy.WritePolicy;

/**
 * Official policies of a client: its defaults with options applied. Each call returns a new policy, which may be changed
 * and used for many operations. A policy from {@code new WritePolicy()} knows nothing of the client's defaults.
 */
public final class Policies {

    private final Supplier<IAerospikeClient> client;

    /** Policies from the defaults of a client. */
    public Policies(Supplier<IAerospikeClient> client) {
        this.client = client;
    }

    /** For reads of one record. */
    public Policy read(CallOptions options) {
        return options.applyTo(new Policy(client.get().getReadPolicyDefault()));
    }

    /** For writes of one record. */
    public WritePolicy write(WriteOptions options) {
        return options.applyTo(new WritePolicy(client.get().getWritePolicyDefault()));
    }

    /** For a batch that only reads. */
    public BatchPolicy batch(CallOptions options) {
        return options.applyTo(new BatchPolicy(client.get().getBatchPolicyDefault()));
    }

    /** For a batch that writes. */
    public BatchPolicy batchWrites(CallOptions options) {
        return options.applyTo(new BatchPolicy(client.get().getBatchParentPolicyWriteDefault()));
    }

    /** For a query. */
    public QueryPolicy query(CallOptions options) {
        return options.applyTo(new QueryPolicy(client.get().getQueryPolicyDefault()));
    }

    /** For a row of a batch that reads: filter, read modes and touch of the options, else of the batches that only read. */
    public BatchReadPolicy batchRead(CallOptions options) {
        Policy source = batch(options);
        BatchReadPolicy policy = new BatchReadPolicy();
        policy.filterExp = source.filterExp;
        policy.readModeAP = source.readModeAP;
        policy.readModeSC = source.readModeSC;
        policy.readTouchTtlPercent = source.readTouchTtlPercent;
        return policy;
    }

    /** For a row of a batch that writes or operates. */
    public BatchWritePolicy batchWrite(WriteOptions options) {
        return options.applyTo(new BatchWritePolicy(client.get().getBatchWritePolicyDefault()));
    }

    /** For a row of a batch that removes. */
    public BatchDeletePolicy batchRemove(WriteOptions options) {
        return options.applyTo(new BatchDeletePolicy(client.get().getBatchDeletePolicyDefault()));
    }

    /** For a row of a batch that runs a UDF. */
    public BatchUDFPolicy batchApply(WriteOptions options) {
        return options.applyTo(new BatchUDFPolicy(client.get().getBatchUDFPolicyDefault()));
    }
}
