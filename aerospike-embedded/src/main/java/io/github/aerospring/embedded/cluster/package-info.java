/** The identity of the node and the partitions that it owns. */
@NullMarked
package io.github.aerospring.embedded.cluster;

import org.jspecify.annotations.NullMarked;
