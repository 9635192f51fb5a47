/** Requests on records in a cluster: they run where the master is, and what they change reaches the other copies. */
@NullMarked
package io.github.aerospring.embedded.replication;

import org.jspecify.annotations.NullMarked;
