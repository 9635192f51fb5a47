/** Digests, request templates and row decoding: pure functions on byte arrays, without the official client. */
@NullMarked
package io.github.aerospring.core.internal.wire;

import org.jspecify.annotations.NullMarked;
