/** Queries and scans over one namespace. */
@NullMarked
package io.github.aerospring.core.query;

import org.jspecify.annotations.NullMarked;
