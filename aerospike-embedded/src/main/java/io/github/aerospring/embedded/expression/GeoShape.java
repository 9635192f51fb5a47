package io.github.aerospring.embedded.expression;

import io.github.aerospring.embedded.message.Particle;

/** A parsed GeoJSON point or region. */
public interface GeoShape {

    /** The value of a bin, with the cells that it covers. */
    Particle toParticle();

    /** Whether one of the two is a point and the other a region that contains it; symmetric. */
    boolean matches(GeoShape other);
}
