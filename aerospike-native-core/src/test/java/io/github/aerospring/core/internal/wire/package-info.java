/** Tests of digests, templates and decoding without a server. */
@NullMarked
package io.github.aerospring.core.internal.wire;

import org.jspecify.annotations.NullMarked;
