package io.github.aerospring.core.batch;

import java.util.Optional;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchUDF;
import com.aerospike.client.Key;
import com.aerospike.client.policy.BatchUDFPolicy;
import io.github.aerospring.core.record.UdfCall;

/**
 * A function of a UDF module on one record of a batch; what it returns is in {@link BatchResult#udfResult()}.
 *
 * @param policy of this record; empty for the client's default
 */
public record BatchApplyEntry(Key key, UdfCall call, Optional<BatchUDFPolicy> policy) implements BatchEntry {

    /**
     * A function with its arguments.
     *
     * @param module with or without {@code .lua}
     */
    public static BatchApplyEntry of(Key key, String module, String function, Object... arguments) {
        return new BatchApplyEntry(key, UdfCall.of(module, function, arguments), Optional.empty());
    }

    /** This call with a policy. */
    public BatchApplyEntry with(BatchUDFPolicy udfPolicy) {
        return new BatchApplyEntry(key, call, Optional.of(udfPolicy));
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public BatchRecord toRow() {
        return policy.map(own -> new BatchUDF(own, key, call.module(), call.function(), call.arguments()))
                .orElseGet(() -> new BatchUDF(key, call.module(), call.function(), call.arguments()));
    }
}
