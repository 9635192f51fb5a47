package io.github.aerospring.core.config;

import com.aerospike.client.policy.BatchPolicy;

/**
 * How batches are carried out unless a policy or options say otherwise; immutable. Time limits and retries of requests
 * are {@link OperationDefaults}.
 *
 * @param maxConcurrentNodes nodes that are asked at the same time; 0, all
 * @param allowInline whether servers answer from the thread of the connection when the data is in memory; {@code true}
 * @param allowInlineSsd whether they do so for data on disk too; {@code false}
 * @param respondAllKeys whether a node goes on after the first row that failed; {@code true}
 * @param chunkSize rows of one request, larger batches become several requests one after the other; 0, no limit
 * @param rowRetries how often rows with a transient error are sent again; 0
 */
public record BatchDefaults(
        int maxConcurrentNodes,
        boolean allowInline,
        boolean allowInlineSsd,
        boolean respondAllKeys,
        int chunkSize,
        int rowRetries) {

    /** The defaults of the parameters. */
    public static final BatchDefaults STANDARD = new BatchDefaults(0, true, false, true, 0, 0);

    /** Checks the ranges. */
    public BatchDefaults {
        Checks.atLeast("maxConcurrentNodes", maxConcurrentNodes, 0);
        Checks.atLeast("chunkSize", chunkSize, 0);
        Checks.atLeast("rowRetries", rowRetries, 0);
    }

    /** The same with another number of nodes at the same time. */
    public BatchDefaults withMaxConcurrentNodes(int nodes) {
        return new BatchDefaults(nodes, allowInline, allowInlineSsd, respondAllKeys, chunkSize, rowRetries);
    }

    /** The same with or without answers from the thread of the connection, for data in memory and on disk. */
    public BatchDefaults withInline(boolean memory, boolean ssd) {
        return new BatchDefaults(maxConcurrentNodes, memory, ssd, respondAllKeys, chunkSize, rowRetries);
    }

    /** The same, going on after a row that failed or not. */
    public BatchDefaults withRespondAllKeys(boolean all) {
        return new BatchDefaults(maxConcurrentNodes, allowInline, allowInlineSsd, all, chunkSize, rowRetries);
    }

    /** The same with another number of rows in one request. */
    public BatchDefaults withChunkSize(int rows) {
        return new BatchDefaults(maxConcurrentNodes, allowInline, allowInlineSsd, respondAllKeys, rows, rowRetries);
    }

    /** The same with another number of retries of rows. */
    public BatchDefaults withRowRetries(int retries) {
        return new BatchDefaults(maxConcurrentNodes, allowInline, allowInlineSsd, respondAllKeys, chunkSize, retries);
    }

    BatchPolicy applyTo(BatchPolicy policy) {
        policy.maxConcurrentThreads = maxConcurrentNodes;
        policy.allowInline = allowInline;
        policy.allowInlineSSD = allowInlineSsd;
        policy.respondAllKeys = respondAllKeys;
        return policy;
    }
}
