/** How the values of requests become the values of bins: one class per kind of value. */
@NullMarked
package io.github.aerospring.embedded.particle;

import org.jspecify.annotations.NullMarked;
