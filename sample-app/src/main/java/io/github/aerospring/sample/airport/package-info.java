/** Airports: loaded from a table, read as entities, summarised as columns. */
@NullMarked
package io.github.aerospring.sample.airport;

import org.jspecify.annotations.NullMarked;
