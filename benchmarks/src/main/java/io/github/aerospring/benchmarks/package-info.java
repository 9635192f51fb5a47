/** JMH benchmarks that run ours and the official client side by side in one run. */
@NullMarked
package io.github.aerospring.benchmarks;

import org.jspecify.annotations.NullMarked;
