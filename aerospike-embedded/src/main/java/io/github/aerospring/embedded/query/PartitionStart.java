package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.index.IndexEntry;
import org.jspecify.annotations.Nullable;

/**
 * A partition that a query asks for.
 *
 * @param after the last record that the client has, null to begin with the first; without an index its key means nothing
 */
record PartitionStart(int partition, @Nullable IndexEntry after) {}
