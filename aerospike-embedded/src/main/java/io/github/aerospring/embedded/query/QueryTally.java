package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.storage.Counters;
import io.github.aerospring.embedded.storage.NamespaceCounter;

/** Statistics that count how queries of one kind end. */
enum QueryTally {
    SHORT_BASIC,
    LONG_BASIC,
    AGGR,
    UDF_BG,
    OPS_BG;

    /** Counts the end of a query: {@code COMPLETE}, {@code ERROR}, {@code ABORT} or, of a short one, {@code TIMEOUT}. */
    void count(QueryScope scope, String end) {
        Counters<NamespaceCounter> counters = scope.namespace().counters();
        String index = scope.index() == null ? "PI" : "SI";
        counters.count(NamespaceCounter.valueOf(index + "_QUERY_" + name() + "_" + end));
    }
}
