package io.github.aerospring.core.config;

import com.aerospike.client.policy.QueryDuration;
import com.aerospike.client.policy.QueryPolicy;

/**
 * How queries are carried out unless a policy says otherwise; immutable. Time limits and retries are
 * {@link OperationDefaults}.
 *
 * @param recordQueueSize records that wait between the network and the consumer of a stream; 5000
 * @param maxConcurrentNodes nodes that are asked at the same time; 0, all
 * @param expectedDuration what servers may assume; {@link QueryDuration#LONG}
 */
public record QueryDefaults(int recordQueueSize, int maxConcurrentNodes, QueryDuration expectedDuration) {

    /** The defaults of the parameters. */
    public static final QueryDefaults STANDARD = new QueryDefaults(5000, 0, QueryDuration.LONG);

    /** Checks the ranges. */
    public QueryDefaults {
        Checks.atLeast("recordQueueSize", recordQueueSize, 1);
        Checks.atLeast("maxConcurrentNodes", maxConcurrentNodes, 0);
    }

    /** The same with another number of waiting records. */
    public QueryDefaults withRecordQueueSize(int records) {
        return new QueryDefaults(records, maxConcurrentNodes, expectedDuration);
    }

    /** The same with another number of nodes at the same time. */
    public QueryDefaults withMaxConcurrentNodes(int nodes) {
        return new QueryDefaults(recordQueueSize, nodes, expectedDuration);
    }

    /** The same with another expectation. */
    public QueryDefaults withExpectedDuration(QueryDuration duration) {
        return new QueryDefaults(recordQueueSize, maxConcurrentNodes, duration);
    }

    QueryPolicy applyTo(QueryPolicy policy) {
        policy.recordQueueSize = recordQueueSize;
        policy.maxConcurrentNodes = maxConcurrentNodes;
        policy.expectedDuration = expectedDuration;
        return policy;
    }
}
