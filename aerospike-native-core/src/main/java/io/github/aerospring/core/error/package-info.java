/** Typed exceptions, all of them official exceptions too, and the table that chooses one for a result code. */
@NullMarked
package io.github.aerospring.core.error;

import org.jspecify.annotations.NullMarked;
