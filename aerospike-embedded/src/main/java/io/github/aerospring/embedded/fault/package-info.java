/** Faults that a test injects: what goes wrong, for which requests, and until when. */
@NullMarked
package io.github.aerospring.embedded.fault;

import org.jspecify.annotations.NullMarked;
