/** Side-by-side comparisons: ours and a peer alternately in one run, as a table and as JSON. */
@NullMarked
package io.github.aerospring.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
