/** Geographic values: points with named coordinates, GeoJSON text and index filters. */
@NullMarked
package io.github.aerospring.core.geo;

import org.jspecify.annotations.NullMarked;
