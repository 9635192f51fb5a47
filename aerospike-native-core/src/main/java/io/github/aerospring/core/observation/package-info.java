/** Observation of data operations: context, conventions, documentation and the meter. */
@NullMarked
package io.github.aerospring.core.observation;

import org.jspecify.annotations.NullMarked;
