package io.github.aerospring.boot.autoconfigure;

import org.jspecify.annotations.Nullable;

/** Properties of batches that read: {@code aerospike.batch.*}. */
public class BatchProperties extends CommandProperties {

    /** Whether the server may process a batch of an in-memory namespace in the thread that received it. */
    private @Nullable Boolean allowInline;

    /** Whether the server may process a batch of a namespace on disk in the thread that received it. */
    private @Nullable Boolean allowInlineSsd;

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
}
