/** The nodes of a cluster: who they are, which partitions they own, and how data moves between them. */
@NullMarked
package io.github.aerospring.embedded.cluster;

import org.jspecify.annotations.NullMarked;
