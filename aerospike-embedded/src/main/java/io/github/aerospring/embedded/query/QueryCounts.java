package io.github.aerospring.embedded.query;

/** Counts of the records of one query. Written by the thread of the query only. */
@SuppressWarnings("NonAtomicOperationOnVolatileField") // one writer
final class QueryCounts {

    private volatile long throttled;
    private volatile long filteredByMetadata;
    private volatile long filteredByBins;
    private volatile long succeeded;
    private volatile long failed;

    /** A record for which the pace was looked at. */
    void throttled() {
        throttled++;
    }

    /** A record that a filter left out without looking at its bins. */
    void filteredByMetadata() {
        filteredByMetadata++;
    }

    /** A record that a filter left out because of its bins. */
    void filteredByBins() {
        filteredByBins++;
    }

    void succeeded() {
        succeeded++;
    }

    void failed() {
        failed++;
    }

    /** The part of the answer of {@code query-show}. */
    String describe() {
        return ":recs-throttled=" + throttled
                + ":recs-filtered-meta=" + filteredByMetadata
                + ":recs-filtered-bins=" + filteredByBins
                + ":recs-succeeded=" + succeeded
                + ":recs-failed=" + failed;
    }
}
