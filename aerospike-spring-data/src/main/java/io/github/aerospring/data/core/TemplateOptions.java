package io.github.aerospring.data.core;

/**
 * Settings of a template. Immutable.
 *
 * @param namespace namespace of all records, e.g. {@code test}
 * @param batchSize how many records one batch request has at most; default 1000
 * @param pushdown whether servers filter; default {@link ExpressionPushdown#AUTO}
 */
public record TemplateOptions(String namespace, int batchSize, ExpressionPushdown pushdown) {

    private static final int DEFAULT_BATCH_SIZE = 1000;

    /** Checks the values. */
    public TemplateOptions {
        if (namespace.isBlank()) {
            throw new IllegalArgumentException(
                    "namespace: '%s' (expected: non-empty, e.g. \"test\")".formatted(namespace));
        }
        if (batchSize < 1) {
            throw new IllegalArgumentException("batchSize: %d (expected: at least 1)".formatted(batchSize));
        }
    }

    /** The defaults for a namespace. */
    public static TemplateOptions of(String namespace) {
        return new TemplateOptions(namespace, DEFAULT_BATCH_SIZE, ExpressionPushdown.AUTO);
    }

    /** With another batch size. */
    public TemplateOptions withBatchSize(int size) {
        return new TemplateOptions(namespace, size, pushdown);
    }

    /** With another pushdown. */
    public TemplateOptions withPushdown(ExpressionPushdown other) {
        return new TemplateOptions(namespace, batchSize, other);
    }
}
