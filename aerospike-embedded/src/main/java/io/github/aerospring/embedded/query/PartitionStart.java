package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.storage.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A partition that a query asks for.
 *
 * @param after digest of the last record that the client has, null to begin with the first
 */
record PartitionStart(int partition, @Nullable Digest after) {}
