package io.github.aerospring.core.query;

import java.util.List;
import java.util.Optional;

import com.aerospike.client.exp.Expression;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.PartitionFilter;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.record.RecordArguments;
import org.jspecify.annotations.Nullable;

/** What to query; immutable. Without a {@link #filter()} it is a scan of the set, without a set one of the namespace. */
public final class QueryRequest {

    private final Builder values;

    private QueryRequest(Builder values) {
        this.values = values;
    }

    /**
     * All records of a set with all bins.
     *
     * @param set empty for the whole namespace
     */
    public static QueryRequest of(String namespace, String set) {
        return builder(namespace, set).build();
    }

    /**
     * A builder for a set.
     *
     * @param set empty for the whole namespace
     */
    public static Builder builder(String namespace, String set) {
        if (namespace.isEmpty()) {
            throw InvalidArgumentException.of("namespace", namespace, "non-empty, e.g. \"test\"");
        }
        return new Builder(namespace, set);
    }

    /** A builder with the values of this request. */
    public Builder toBuilder() {
        return new Builder(values);
    }

    /** Namespace. */
    public String namespace() {
        return values.namespace;
    }

    /** Set; empty for the whole namespace. */
    public String set() {
        return values.set;
    }

    /** Bins to read; empty for all. */
    public List<String> bins() {
        return values.bins;
    }

    /** Filter on a secondary index. */
    public Optional<Filter> filter() {
        return Optional.ofNullable(values.filter);
    }

    /** Expression that a record has to fulfil. */
    public Optional<Expression> expression() {
        return Optional.ofNullable(values.expression);
    }

    /** Partitions to query. */
    public Optional<PartitionFilter> partitions() {
        return Optional.ofNullable(values.partitions);
    }

    /** Limit of the number of records, 0 = none. */
    public long maxRecords() {
        return values.maxRecords;
    }

    /** Limit of the records that each node processes per second, 0 = none. */
    public int recordsPerSecond() {
        return values.recordsPerSecond;
    }

    /** Policy of this request. */
    public Optional<QueryPolicy> policy() {
        return Optional.ofNullable(values.policy);
    }

    /** Whether only keys and metadata are read. */
    public boolean keysOnly() {
        return values.keysOnly;
    }

    @Nullable
    Filter filterOrNull() {
        return values.filter;
    }

    @Nullable
    Expression expressionOrNull() {
        return values.expression;
    }

    @Nullable
    PartitionFilter partitionsOrNull() {
        return values.partitions;
    }

    @Nullable
    QueryPolicy policyOrNull() {
        return values.policy;
    }

    /** Collects the values of a {@link QueryRequest}. */
    public static final class Builder {

        private final String namespace;
        private final String set;
        private List<String> bins = List.of();
        private @Nullable Filter filter;
        private @Nullable Expression expression;
        private @Nullable PartitionFilter partitions;
        private long maxRecords;
        private int recordsPerSecond;
        private @Nullable QueryPolicy policy;
        private boolean keysOnly;

        private Builder(String namespace, String set) {
            this.namespace = namespace;
            this.set = set;
        }

        private Builder(Builder other) {
            this(other.namespace, other.set);
            this.bins = other.bins;
            this.filter = other.filter;
            this.expression = other.expression;
            this.partitions = other.partitions;
            this.maxRecords = other.maxRecords;
            this.recordsPerSecond = other.recordsPerSecond;
            this.policy = other.policy;
            this.keysOnly = other.keysOnly;
        }

        /** Reads only these bins; none means all, the default. */
        public Builder bins(String... names) {
            return bins(List.of(names));
        }

        /** Reads only these bins; an empty list means all, the default. */
        public Builder bins(List<String> names) {
            this.bins = List.of(RecordArguments.distinctBinNames(names));
            return this;
        }

        /** Uses a secondary index. */
        public Builder filter(Filter indexFilter) {
            this.filter = indexFilter;
            return this;
        }

        /** Returns only records that fulfil an expression. */
        public Builder expression(Expression condition) {
            this.expression = condition;
            return this;
        }

        /**
         * Queries some partitions only. The official filter is also a cursor: after a query it holds the positions that
         * were reached, and the next query with it goes on from there.
         */
        public Builder partitions(PartitionFilter partitionFilter) {
            this.partitions = partitionFilter;
            return this;
        }

        /** Stops after about this many records, 0 (default) = no limit; each node returns its share of it. */
        public Builder maxRecords(long limit) {
            if (limit < 0) {
                throw InvalidArgumentException.of("maxRecords", limit, "0 for no limit or a positive number");
            }
            this.maxRecords = limit;
            return this;
        }

        /** Limits the records that each node processes per second, 0 (default) = no limit. */
        public Builder recordsPerSecond(int limit) {
            if (limit < 0) {
                throw InvalidArgumentException.of("recordsPerSecond", limit, "0 for no limit or a positive number");
            }
            this.recordsPerSecond = limit;
            return this;
        }

        /** Policy of this request instead of the client's default; it is not changed. */
        public Builder policy(QueryPolicy queryPolicy) {
            this.policy = queryPolicy;
            return this;
        }

        /** Reads only keys and metadata, no bins. */
        public Builder keysOnly() {
            this.keysOnly = true;
            return this;
        }

        /**
         * The request.
         *
         * @throws InvalidArgumentException if bins are named but only keys are to be read, or if both the request and
         *     its policy have an expression
         */
        public QueryRequest build() {
            if (keysOnly && !bins.isEmpty()) {
                throw new InvalidArgumentException("bins: " + bins + " (expected: none, because of keysOnly)");
            }
            if (expression != null && policy != null && policy.filterExp != null) {
                throw new InvalidArgumentException(
                        "expression: set in the request and as filterExp of its policy (expected: one of both)");
            }
            return new QueryRequest(new Builder(this));
        }
    }
}
