/** Queries as immutable values, and their compilation into plans; no I/O. */
@NullMarked
package io.github.aerospring.data.query;

import org.jspecify.annotations.NullMarked;
