/** What clients see and what is lost while the nodes of a cluster come and go: the embedded cluster or real processes. */
@NullMarked
package io.github.aerospring.benchmarks.resilience;

import org.jspecify.annotations.NullMarked;
