/** Tests of routing against the official client. */
@NullMarked
package io.github.aerospring.core.internal.cluster;

import org.jspecify.annotations.NullMarked;
