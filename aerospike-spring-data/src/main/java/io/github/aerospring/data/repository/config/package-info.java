/** Finds repository interfaces and registers their beans. */
@NullMarked
package io.github.aerospring.data.repository.config;

import org.jspecify.annotations.NullMarked;
