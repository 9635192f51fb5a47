package io.github.aerospring.core.query;

import java.util.Arrays;

import com.aerospike.client.query.PartitionFilter;
import io.github.aerospring.core.error.InvalidArgumentException;

/**
 * Position in the results of a query, at which another call can go on: in another process too, as text. Records that are
 * written or removed meanwhile may or may not be seen; a record that is not touched is seen exactly once, also when
 * partitions move to other nodes.
 */
public final class QueryCursor {

    private final String token;

    QueryCursor(String token) {
        this.token = token;
    }

    /**
     * The position from its text.
     *
     * @throws InvalidArgumentException if the text is no token of this class
     */
    public static QueryCursor parse(String token) {
        CursorToken.decode(token);
        return new QueryCursor(token);
    }

    static QueryCursor after(QueryRequest request, PartitionFilter reached) {
        return new QueryCursor(CursorToken.encode(request, reached));
    }

    PartitionFilter filter(QueryRequest request) {
        CursorToken decoded = CursorToken.decode(token);
        if (decoded.fingerprint() != CursorToken.fingerprint(request)) {
            throw new InvalidArgumentException("cursor of another query (expected: one of " + request.namespace() + "."
                    + request.set() + " with the same index filter)");
        }
        PartitionFilter filter = PartitionFilter.range(decoded.partitions()[0].id, decoded.partitions().length);
        filter.setPartitions(Arrays.copyOf(decoded.partitions(), decoded.partitions().length));
        return filter;
    }

    /** The position as URL-safe text; its length grows with the number of partitions that were started, up to 160 KB. */
    public String token() {
        return token;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QueryCursor that && that.token.equals(token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }

    @Override
    public String toString() {
        return "QueryCursor[" + token.length() + " characters]";
    }
}
