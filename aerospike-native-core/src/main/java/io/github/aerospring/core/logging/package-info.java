/** Messages of the official client in SLF4J. */
@NullMarked
package io.github.aerospring.core.logging;

import org.jspecify.annotations.NullMarked;
