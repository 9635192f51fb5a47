/** HyperLogLog operations: pure functions on sketches. */
@NullMarked
package io.github.aerospring.embedded.hll;

import org.jspecify.annotations.NullMarked;
