/** Bit operations: pure functions on blobs. */
@NullMarked
package io.github.aerospring.embedded.bits;

import org.jspecify.annotations.NullMarked;
