/** The only place that uses official cluster and command types. */
@NullMarked
package io.github.aerospring.core.internal.cluster;

import org.jspecify.annotations.NullMarked;
