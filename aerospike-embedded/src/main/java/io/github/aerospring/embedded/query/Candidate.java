package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.storage.Record;

/**
 * A record that a query may want.
 *
 * @param key where it was found in a secondary index; without one it means nothing
 */
record Candidate(Record record, long key) {}
