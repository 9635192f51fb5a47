package io.github.aerospring.core.column;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.RecordExistsAction;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * Where and how the rows of a table or batch are written; immutable.
 *
 * @see #into(String, String)
 */
public final class ColumnWrite {

    /** Name of the key column unless another one is chosen. */
    public static final String DEFAULT_KEY_COLUMN = "_key";

    /** Rows per request unless another number is chosen. */
    public static final int DEFAULT_CHUNK_SIZE = 1000;

    private final Builder values;

    private ColumnWrite(Builder values) {
        this.values = values;
    }

    /**
     * A builder for a target.
     *
     * @param set empty for records without a set
     */
    public static Builder into(String namespace, String set) {
        if (namespace.isEmpty()) {
            throw InvalidArgumentException.of("namespace", namespace, "non-empty, e.g. \"test\"");
        }
        return new Builder(namespace, set);
    }

    /** Namespace. */
    public String namespace() {
        return values.namespace;
    }

    /** Set; empty for records without one. */
    public String set() {
        return values.set;
    }

    /** Column with the user keys. */
    public String keyColumn() {
        return values.keyColumn;
    }

    /** Whether the key column is stored as a bin too. */
    public boolean storesKeyAsBin() {
        return values.storeKeyAsBin == null ? !values.keyColumn.startsWith("_") : values.storeKeyAsBin;
    }

    /** Rows per request. */
    public int chunkSize() {
        return values.chunkSize;
    }

    /** What happens to cells without a value. */
    public MissingCells missingCells() {
        return values.missingCells;
    }

    /** Policy of the requests; empty for the client's default. */
    public Optional<BatchPolicy> policy() {
        return Optional.ofNullable(values.policy);
    }

    /** Policy of each row; empty for the client's default. */
    public Optional<BatchWritePolicy> rowPolicy() {
        return Optional.ofNullable(values.rowPolicy);
    }

    /** Called after each chunk. */
    public ColumnWriteProgress progress() {
        return values.progress;
    }

    Optional<String> namespaceColumn() {
        return Optional.ofNullable(values.namespaceColumn);
    }

    Optional<String> setColumn() {
        return Optional.ofNullable(values.setColumn);
    }

    Optional<String> ttlColumn() {
        return Optional.ofNullable(values.ttlColumn);
    }

    Optional<String> generationColumn() {
        return Optional.ofNullable(values.generationColumn);
    }

    boolean isCancelled() {
        return values.cancelled.getAsBoolean();
    }

    BatchPolicy effectivePolicy(IAerospikeClient client) {
        return values.policy == null ? client.getBatchParentPolicyWriteDefault() : values.policy;
    }

    /** The policy of a row; the key is sent if it says so or, where it is the default, if that of the request does. */
    BatchWritePolicy effectiveRowPolicy(IAerospikeClient client) {
        BatchWritePolicy row =
                new BatchWritePolicy(values.rowPolicy == null ? client.getBatchWritePolicyDefault() : values.rowPolicy);
        if (values.rowPolicy == null) {
            row.sendKey |= effectivePolicy(client).sendKey;
        }
        if (values.existsAction != null) {
            row.recordExistsAction = values.existsAction;
        }
        if (values.ttl != null) {
            row.expiration = values.ttl;
        }
        return row;
    }

    /** Collects the values of a {@link ColumnWrite}. */
    public static final class Builder {

        private final String namespace;
        private final String set;
        private String keyColumn = DEFAULT_KEY_COLUMN;
        private @Nullable Boolean storeKeyAsBin;
        private int chunkSize = DEFAULT_CHUNK_SIZE;
        private MissingCells missingCells = MissingCells.SKIP;
        private @Nullable BatchPolicy policy;
        private @Nullable BatchWritePolicy rowPolicy;
        private @Nullable RecordExistsAction existsAction;
        private @Nullable Integer ttl;
        private @Nullable String namespaceColumn;
        private @Nullable String setColumn;
        private @Nullable String ttlColumn;
        private @Nullable String generationColumn;
        private ColumnWriteProgress progress = (rowsDone, rowsTotal) -> {};
        private BooleanSupplier cancelled = () -> false;

        private Builder(String namespace, String set) {
            this.namespace = namespace;
            this.set = set;
        }

        private Builder(Builder other) {
            this(other.namespace, other.set);
            this.keyColumn = other.keyColumn;
            this.storeKeyAsBin = other.storeKeyAsBin;
            this.chunkSize = other.chunkSize;
            this.missingCells = other.missingCells;
            this.policy = other.policy;
            this.rowPolicy = other.rowPolicy;
            this.existsAction = other.existsAction;
            this.ttl = other.ttl;
            this.namespaceColumn = other.namespaceColumn;
            this.setColumn = other.setColumn;
            this.ttlColumn = other.ttlColumn;
            this.generationColumn = other.generationColumn;
            this.progress = other.progress;
            this.cancelled = other.cancelled;
        }

        /**
         * Column with the user keys, of integers, strings or bytes; {@value #DEFAULT_KEY_COLUMN}. If its name does not
         * start with an underscore, it is stored as a bin too. Other columns that start with an underscore are ignored.
         */
        public Builder keyColumn(String name) {
            this.keyColumn = name;
            return this;
        }

        /** Whether the key column is stored as a bin too; only if its name does not start with an underscore. */
        public Builder storeKeyAsBin(boolean store) {
            this.storeKeyAsBin = store;
            return this;
        }

        /** Rows per request; {@value #DEFAULT_CHUNK_SIZE}. */
        public Builder chunkSize(int rows) {
            if (rows < 1) {
                throw InvalidArgumentException.of("chunkSize", rows, "at least 1");
            }
            this.chunkSize = rows;
            return this;
        }

        /** What happens to cells without a value; {@link MissingCells#SKIP}. */
        public Builder missingCells(MissingCells choice) {
            this.missingCells = choice;
            return this;
        }

        /**
         * Policy of the requests instead of the client's default for batches that write. The total timeout is that of
         * each request; retries are for rows whose error may pass, and for those without an answer.
         */
        public Builder policy(BatchPolicy batchPolicy) {
            this.policy = batchPolicy;
            return this;
        }

        /** Policy of each row instead of the client's default. */
        public Builder rowPolicy(BatchWritePolicy writePolicy) {
            this.rowPolicy = writePolicy;
            return this;
        }

        /** Whether records must or must not exist, and whether other bins stay; instead of that of the row policy. */
        public Builder recordExistsAction(RecordExistsAction action) {
            this.existsAction = action;
            return this;
        }

        /** Seconds to live of each row instead of that of the row policy; 0, -1, -2 as in the official policy. */
        public Builder ttl(int seconds) {
            this.ttl = seconds;
            return this;
        }

        /** Column with the namespace of each row; none. */
        public Builder namespaceColumn(String name) {
            this.namespaceColumn = name;
            return this;
        }

        /** Column with the set of each row; none. */
        public Builder setColumn(String name) {
            this.setColumn = name;
            return this;
        }

        /** Column with the seconds to live of each row, the common ones where it has no value; none. */
        public Builder ttlColumn(String name) {
            this.ttlColumn = name;
            return this;
        }

        /** Column with the generation that each record must have, any where it has no value or 0; none. */
        public Builder generationColumn(String name) {
            this.generationColumn = name;
            return this;
        }

        /** Called after each chunk; nothing. */
        public Builder progress(ColumnWriteProgress listener) {
            this.progress = listener;
            return this;
        }

        /** Asked after each chunk whether to send no more; never. */
        public Builder cancelWhen(BooleanSupplier condition) {
            this.cancelled = condition;
            return this;
        }

        /** The write. */
        public ColumnWrite build() {
            return new ColumnWrite(new Builder(this));
        }
    }
}
