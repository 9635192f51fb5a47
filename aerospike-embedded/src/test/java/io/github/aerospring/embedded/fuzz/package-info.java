/** Requests with random damage, and a server that has to survive them. */
@NullMarked
package io.github.aerospring.embedded.fuzz;

import org.jspecify.annotations.NullMarked;
