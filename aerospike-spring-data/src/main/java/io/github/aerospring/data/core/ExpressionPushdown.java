package io.github.aerospring.data.core;

/** Whether servers filter records before they send them. The answer to a query never depends on it. */
public enum ExpressionPushdown {

    /**
     * They do until one says that it does not know filter expressions (result code 16); then the query runs without, and
     * so do all later ones. The default.
     */
    AUTO,

    /** They must: a server that does not know filter expressions is an error. */
    ON,

    /** They send all records, which are filtered in this process. */
    OFF
}
