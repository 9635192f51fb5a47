/** Columnar reads into primitive arrays. */
@NullMarked
package io.github.aerospring.core.column;

import org.jspecify.annotations.NullMarked;
