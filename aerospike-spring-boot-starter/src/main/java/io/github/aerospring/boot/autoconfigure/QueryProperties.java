package io.github.aerospring.boot.autoconfigure;

import com.aerospike.client.policy.QueryDuration;
import org.jspecify.annotations.Nullable;

/** Properties of queries: {@code aerospike.query.*}. */
public class QueryProperties extends CommandProperties {

    /** Number of nodes that a query asks at the same time; 0 is all. */
    private @Nullable Integer maxConcurrentNodes;

    /** Number of records that may wait for the reader of a query before the nodes have to wait. */
    private @Nullable Integer recordQueueSize;

    /** How long queries take, as far as the servers need to know. */
    private @Nullable QueryDuration expectedDuration;

    QueryProperties() {}

    public @Nullable Integer getMaxConcurrentNodes() {
        return maxConcurrentNodes;
    }

    public void setMaxConcurrentNodes(@Nullable Integer maxConcurrentNodes) {
        this.maxConcurrentNodes = maxConcurrentNodes;
    }

    public @Nullable Integer getRecordQueueSize() {
        return recordQueueSize;
    }

    public void setRecordQueueSize(@Nullable Integer recordQueueSize) {
        this.recordQueueSize = recordQueueSize;
    }

    public @Nullable QueryDuration getExpectedDuration() {
        return expectedDuration;
    }

    public void setExpectedDuration(@Nullable QueryDuration expectedDuration) {
        this.expectedDuration = expectedDuration;
    }
}
