package io.github.aerospring.core.execution;

import java.util.Locale;

/** The data operations, each observed under its own name. */
public enum DataOperation {
    /** All bins of one record. */
    GET,
    /** Some bins of one record. */
    SELECT,
    /** Metadata of one record. */
    EXISTS,
    /** Write of bins. */
    PUT,
    /** Removal of one record; metrics call it {@code delete}. */
    REMOVE("delete"),
    /** New time to live. */
    TOUCH,
    /** Text behind a bin. */
    APPEND,
    /** Text before a bin. */
    PREPEND,
    /** Addition to a number. */
    INCREMENT,
    /** Several operations on one record. */
    OPERATE,
    /** Removal of bins. */
    REMOVE_BIN,
    /** Read of many records. */
    BATCH_READ,
    /** Write of many records, each with its own bins. */
    BATCH_WRITE,
    /** The same operations on many records. */
    BATCH_OPERATE,
    /** Removal of many records. */
    BATCH_REMOVE,
    /** Query or scan. */
    QUERY,
    /** UDF on one record. */
    APPLY,
    /** Different operations on many records. */
    BATCH,
    /** UDF on many records. */
    BATCH_APPLY,
    /** Operations or a UDF on the records of a query, in the background. */
    QUERY_EXECUTE,
    /** Aggregation of the records of a query. */
    QUERY_AGGREGATE;

    private final String metricName;

    DataOperation() {
        this.metricName = name().toLowerCase(Locale.ROOT);
    }

    DataOperation(String metricName) {
        this.metricName = metricName;
    }

    /** Upper case, for example {@code BATCH_READ}: the operation name of spans. */
    public String spanName() {
        return name();
    }

    /** Lower case, for example {@code batch_read}: the operation name of metrics. */
    public String metricName() {
        return metricName;
    }
}
