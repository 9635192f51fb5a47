package io.github.aerospring.boot.autoconfigure;

import org.jspecify.annotations.Nullable;

/**
 * Properties of batches that read, {@code aerospike.batch.*}; how rows travel is the same for batches that write.
 */
public class BatchProperties extends ReadProperties {

    /** Whether the server may process a batch of an in-memory namespace in the thread that received it. */
    private @Nullable Boolean allowInline;

    /** Whether the server may process a batch of a namespace on disk in the thread that received it. */
    private @Nullable Boolean allowInlineSsd;

    /** Whether a node goes on with a batch after a row that failed. */
    private @Nullable Boolean respondAllKeys;

    /** Number of nodes that a batch asks at the same time; 0 is all. */
    private @Nullable Integer maxConcurrentNodes;

    /** Most rows in one request; a larger batch becomes several requests, one after the other; 0 is no limit. */
    private @Nullable Integer chunkSize;

    /** Number of times that rows with a transient error are sent again. */
    private @Nullable Integer rowRetries;

    BatchProperties() {}

    public @Nullable Boolean getAllowInline() {
        return allowInline;
    }

    public void setAllowInline(@Nullable Boolean allowInline) {
        this.allowInline = allowInline;
    }

    public @Nullable Boolean getAllowInlineSsd() {
        return allowInlineSsd;
    }

    public void setAllowInlineSsd(@Nullable Boolean allowInlineSsd) {
        this.allowInlineSsd = allowInlineSsd;
    }

    public @Nullable Boolean getRespondAllKeys() {
        return respondAllKeys;
    }

    public void setRespondAllKeys(@Nullable Boolean respondAllKeys) {
        this.respondAllKeys = respondAllKeys;
    }

    public @Nullable Integer getMaxConcurrentNodes() {
        return maxConcurrentNodes;
    }

    public void setMaxConcurrentNodes(@Nullable Integer maxConcurrentNodes) {
        this.maxConcurrentNodes = maxConcurrentNodes;
    }

    public @Nullable Integer getChunkSize() {
        return chunkSize;
    }

    public void setChunkSize(@Nullable Integer chunkSize) {
        this.chunkSize = chunkSize;
    }

    public @Nullable Integer getRowRetries() {
        return rowRetries;
    }

    public void setRowRetries(@Nullable Integer rowRetries) {
        this.rowRetries = rowRetries;
    }
}
