/** The embedded server side by side with a real one: throughput, start-up, idle cost and memory. */
@NullMarked
package io.github.aerospring.benchmarks.embedded;

import org.jspecify.annotations.NullMarked;
