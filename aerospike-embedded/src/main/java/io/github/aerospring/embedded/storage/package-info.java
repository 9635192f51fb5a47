/** Namespaces, partitions, sets and records, with their settings, counters and expiry. */
@NullMarked
package io.github.aerospring.embedded.storage;

import org.jspecify.annotations.NullMarked;
