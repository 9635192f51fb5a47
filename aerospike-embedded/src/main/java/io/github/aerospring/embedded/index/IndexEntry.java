package io.github.aerospring.embedded.index;

import io.github.aerospring.embedded.storage.Digest;

/**
 * That a record has a value.
 *
 * @param key number under which the value is filed; clients get it to resume with
 * @param digest of the record
 */
public record IndexEntry(long key, Digest digest) {}
