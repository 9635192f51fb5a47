package io.github.aerospring.core.admin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.record.RecordArguments;
import org.jspecify.annotations.Nullable;

/** A secondary index to create; immutable. */
public final class IndexRequest {

    private final Builder values;

    private IndexRequest(Builder values) {
        this.values = values;
    }

    /**
     * A builder; a bin or an expression has to be added.
     *
     * @param set empty for the whole namespace
     */
    public static Builder builder(String namespace, String set, String name, IndexType type) {
        return new Builder(namespace, set, name, type);
    }

    /** Namespace. */
    public String namespace() {
        return values.namespace;
    }

    /** Set; empty for the whole namespace. */
    public String set() {
        return values.set;
    }

    /** Name, unique in the namespace. */
    public String name() {
        return values.name;
    }

    /** Type of the indexed values; others are not indexed. */
    public IndexType type() {
        return values.type;
    }

    /** Bin; empty for an index on an expression. */
    public Optional<String> bin() {
        return Optional.ofNullable(values.bin);
    }

    /** Expression; empty for an index on a bin. */
    public Optional<Expression> expression() {
        return Optional.ofNullable(values.expression);
    }

    /** Whether the value, list elements, map keys or map values are indexed. */
    public IndexCollectionType collectionType() {
        return values.collectionType;
    }

    /** Path to the indexed value inside the bin; empty for the bin itself. */
    public List<CTX> context() {
        return values.context;
    }

    /** How long the creation waits until the index can be used. */
    public Duration buildTimeout() {
        return values.buildTimeout;
    }

    /** Collects the values of an {@link IndexRequest}. */
    public static final class Builder {

        private final String namespace;
        private final String set;
        private final String name;
        private final IndexType type;
        private @Nullable String bin;
        private @Nullable Expression expression;
        private IndexCollectionType collectionType = IndexCollectionType.DEFAULT;
        private List<CTX> context = List.of();
        private Duration buildTimeout = Duration.ofSeconds(30);

        private Builder(String namespace, String set, String name, IndexType type) {
            this.namespace = InfoText.name("namespace", namespace);
            this.set = set.isEmpty() ? set : InfoText.name("set", set);
            this.name = InfoText.name("index name", name);
            this.type = type;
        }

        private Builder(Builder other) {
            this(other.namespace, other.set, other.name, other.type);
            this.bin = other.bin;
            this.expression = other.expression;
            this.collectionType = other.collectionType;
            this.context = other.context;
            this.buildTimeout = other.buildTimeout;
        }

        /** Indexes the value of a bin. */
        public Builder bin(String binName) {
            this.bin = InfoText.name("bin name", RecordArguments.binName(binName));
            return this;
        }

        /** Indexes the value of an expression. */
        public Builder expression(Expression value) {
            this.expression = value;
            return this;
        }

        /** Indexes the elements of a list, the keys or the values of a map; {@link IndexCollectionType#DEFAULT}. */
        public Builder collectionType(IndexCollectionType collection) {
            this.collectionType = collection;
            return this;
        }

        /** Path to the indexed value inside the bin; none. */
        public Builder context(CTX... path) {
            this.context = List.of(path);
            return this;
        }

        /** How long the creation waits until the index can be used; 30 s. */
        public Builder buildTimeout(Duration timeout) {
            if (timeout.isNegative() || timeout.isZero()) {
                throw InvalidArgumentException.of("buildTimeout", timeout, "positive");
            }
            this.buildTimeout = timeout;
            return this;
        }

        /**
         * The request.
         *
         * @throws InvalidArgumentException unless there is either a bin or an expression, the latter without context
         */
        public IndexRequest build() {
            if ((bin == null) == (expression == null)) {
                throw InvalidArgumentException.of("bin", bin, "either a bin or an expression");
            }
            if (expression != null && !context.isEmpty()) {
                throw InvalidArgumentException.of("context", context, "none for an index on an expression");
            }
            return new IndexRequest(new Builder(this));
        }
    }
}
