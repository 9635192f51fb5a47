package io.github.aerospring.core.policy;

import com.aerospike.client.exp.Expression;
import com.aerospike.client.policy.BatchDeletePolicy;
import com.aerospike.client.policy.BatchUDFPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.CommitLevel;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * Conditions and effects of the write of one record, the same for a single write and for a row of a batch. Immutable;
 * what is not set stays as the client's defaults say. {@link Policies} makes official policies of it.
 */
public final class WriteOptions {

    /** Nothing but the defaults of the client. */
    public static final WriteOptions DEFAULTS = builder().build();

    private static final int MAX_GENERATION = 65535;

    private final Builder values;

    private WriteOptions(Builder values) {
        this.values = values;
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder();
    }

    /** The write happens only if the record has this generation. */
    public static WriteOptions expectGeneration(int generation) {
        return builder().expectGeneration(generation).build();
    }

    /** The record lives this long after the write. */
    public static WriteOptions timeToLive(TimeToLive ttl) {
        return builder().timeToLive(ttl).build();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return new Builder(values);
    }

    WritePolicy applyTo(WritePolicy policy) {
        values.call.applyTo(policy);
        policy.expiration = values.timeToLive.expiration(policy.expiration);
        policy.sendKey = CallOptions.or(values.sendKey, policy.sendKey);
        policy.durableDelete = CallOptions.or(values.durableDelete, policy.durableDelete);
        policy.commitLevel = CallOptions.or(values.commitLevel, policy.commitLevel);
        policy.recordExistsAction = CallOptions.or(values.exists, policy.recordExistsAction);
        if (values.generationPolicy != null) {
            policy.generationPolicy = values.generationPolicy;
            policy.generation = values.generation;
        }
        if (values.filterExpression != null) {
            policy.filterExp = values.filterExpression;
            policy.failOnFilteredOut = true;
        }
        return policy;
    }

    BatchWritePolicy applyTo(BatchWritePolicy policy) {
        policy.expiration = values.timeToLive.expiration(policy.expiration);
        policy.sendKey = CallOptions.or(values.sendKey, policy.sendKey);
        policy.durableDelete = CallOptions.or(values.durableDelete, policy.durableDelete);
        policy.commitLevel = CallOptions.or(values.commitLevel, policy.commitLevel);
        policy.recordExistsAction = CallOptions.or(values.exists, policy.recordExistsAction);
        if (values.generationPolicy != null) {
            policy.generationPolicy = values.generationPolicy;
            policy.generation = values.generation;
        }
        if (values.filterExpression != null) {
            policy.filterExp = values.filterExpression;
        }
        return policy;
    }

    BatchDeletePolicy applyTo(BatchDeletePolicy policy) {
        policy.sendKey = CallOptions.or(values.sendKey, policy.sendKey);
        policy.durableDelete = CallOptions.or(values.durableDelete, policy.durableDelete);
        policy.commitLevel = CallOptions.or(values.commitLevel, policy.commitLevel);
        if (values.generationPolicy != null) {
            policy.generationPolicy = values.generationPolicy;
            policy.generation = values.generation;
        }
        if (values.filterExpression != null) {
            policy.filterExp = values.filterExpression;
        }
        return policy;
    }

    BatchUDFPolicy applyTo(BatchUDFPolicy policy) {
        policy.expiration = values.timeToLive.expiration(policy.expiration);
        policy.sendKey = CallOptions.or(values.sendKey, policy.sendKey);
        policy.durableDelete = CallOptions.or(values.durableDelete, policy.durableDelete);
        policy.commitLevel = CallOptions.or(values.commitLevel, policy.commitLevel);
        if (values.filterExpression != null) {
            policy.filterExp = values.filterExpression;
        }
        return policy;
    }

    /** Collects the values of {@link WriteOptions}. */
    public static final class Builder {

        private CallOptions call = CallOptions.DEFAULTS;
        private TimeToLive timeToLive = TimeToLive.CLIENT_DEFAULT;
        private @Nullable Boolean sendKey;
        private @Nullable Boolean durableDelete;
        private @Nullable CommitLevel commitLevel;
        private @Nullable RecordExistsAction exists;
        private @Nullable GenerationPolicy generationPolicy;
        private int generation;
        private @Nullable Expression filterExpression;

        private Builder() {}

        private Builder(Builder other) {
            this.call = other.call;
            this.timeToLive = other.timeToLive;
            this.sendKey = other.sendKey;
            this.durableDelete = other.durableDelete;
            this.commitLevel = other.commitLevel;
            this.exists = other.exists;
            this.generationPolicy = other.generationPolicy;
            this.generation = other.generation;
            this.filterExpression = other.filterExpression;
        }

        /** How a single write is carried out; rows of a batch follow the options of the batch instead. */
        public Builder call(CallOptions options) {
            this.call = options;
            return this;
        }

        /** How long the record lives; {@link TimeToLive#CLIENT_DEFAULT}. */
        public Builder timeToLive(TimeToLive ttl) {
            this.timeToLive = ttl;
            return this;
        }

        /** Stores the user key with the record. */
        public Builder sendKey(boolean send) {
            this.sendKey = send;
            return this;
        }

        /** A removal leaves a tombstone, which survives restarts (Enterprise). */
        public Builder durableDelete(boolean durable) {
            this.durableDelete = durable;
            return this;
        }

        /** Whether the write waits for the replicas. */
        public Builder commitLevel(CommitLevel level) {
            this.commitLevel = level;
            return this;
        }

        /** Whether the record may or must exist, and whether other bins stay; no effect on removals. */
        public Builder exists(RecordExistsAction action) {
            this.exists = action;
            return this;
        }

        /** The write happens only if the record has this generation, 1 to 65535; no effect on UDFs. */
        public Builder expectGeneration(int expected) {
            return generation(GenerationPolicy.EXPECT_GEN_EQUAL, expected);
        }

        /** The write happens only if this generation is greater than that of the record; for restores of backups. */
        public Builder expectGenerationBelow(int restored) {
            return generation(GenerationPolicy.EXPECT_GEN_GT, restored);
        }

        /** What the record has to fulfil. */
        public Builder filterExpression(Expression expression) {
            this.filterExpression = expression;
            return this;
        }

        /** The options. */
        public WriteOptions build() {
            return new WriteOptions(new Builder(this));
        }

        private Builder generation(GenerationPolicy policy, int value) {
            if (value < 0 || value > MAX_GENERATION) {
                throw InvalidArgumentException.of("generation", value, "0 to " + MAX_GENERATION);
            }
            this.generationPolicy = policy;
            this.generation = value;
            return this;
        }
    }
}
