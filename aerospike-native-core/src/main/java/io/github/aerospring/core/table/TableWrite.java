package io.github.aerospring.core.table;

import java.util.Optional;

import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * Where and how the rows of a table are written; immutable.
 *
 * @see #into(String, String)
 */
public final class TableWrite {

    /** Name of the key column unless another one is chosen. */
    public static final String DEFAULT_KEY_COLUMN = "_key";

    /** Rows per batch unless another number is chosen. */
    public static final int DEFAULT_CHUNK_SIZE = 1000;

    private final Builder values;

    private TableWrite(Builder values) {
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

    /** Rows per batch. */
    public int chunkSize() {
        return values.chunkSize;
    }

    /** Policy of the batches; empty for the client's default. */
    public Optional<BatchPolicy> policy() {
        return Optional.ofNullable(values.policy);
    }

    /** Policy of each row; empty for the client's default. */
    public Optional<BatchWritePolicy> rowPolicy() {
        return Optional.ofNullable(values.rowPolicy);
    }

    /** Called after each batch. */
    public TableWriteProgress progress() {
        return values.progress;
    }

    /** Collects the values of a {@link TableWrite}. */
    public static final class Builder {

        private final String namespace;
        private final String set;
        private String keyColumn = DEFAULT_KEY_COLUMN;
        private int chunkSize = DEFAULT_CHUNK_SIZE;
        private @Nullable BatchPolicy policy;
        private @Nullable BatchWritePolicy rowPolicy;
        private TableWriteProgress progress = (rowsDone, rowsTotal) -> {};

        private Builder(String namespace, String set) {
            this.namespace = namespace;
            this.set = set;
        }

        private Builder(Builder other) {
            this(other.namespace, other.set);
            this.keyColumn = other.keyColumn;
            this.chunkSize = other.chunkSize;
            this.policy = other.policy;
            this.rowPolicy = other.rowPolicy;
            this.progress = other.progress;
        }

        /**
         * Column with the user keys, of integers or strings; {@value #DEFAULT_KEY_COLUMN}. If its name does not start
         * with an underscore, it is stored as a bin too. Other columns that start with an underscore are ignored.
         */
        public Builder keyColumn(String name) {
            this.keyColumn = name;
            return this;
        }

        /** Rows per batch; {@value #DEFAULT_CHUNK_SIZE}. */
        public Builder chunkSize(int rows) {
            if (rows < 1) {
                throw InvalidArgumentException.of("chunkSize", rows, "at least 1");
            }
            this.chunkSize = rows;
            return this;
        }

        /** Policy of the batches instead of the client's default for batches that write. */
        public Builder policy(BatchPolicy batchPolicy) {
            this.policy = batchPolicy;
            return this;
        }

        /** Policy of each row instead of the client's default, for example with a time to live. */
        public Builder rowPolicy(BatchWritePolicy writePolicy) {
            this.rowPolicy = writePolicy;
            return this;
        }

        /** Called after each batch; nothing. */
        public Builder progress(TableWriteProgress listener) {
            this.progress = listener;
            return this;
        }

        /** The write. */
        public TableWrite build() {
            return new TableWrite(new Builder(this));
        }
    }
}
