/** Conversion between entities and the bins of a record. */
@NullMarked
package io.github.aerospring.data.convert;

import org.jspecify.annotations.NullMarked;
