/** GeoJSON values: points and regions on the sphere, pure functions. */
@NullMarked
package io.github.aerospring.embedded.geo;

import org.jspecify.annotations.NullMarked;
