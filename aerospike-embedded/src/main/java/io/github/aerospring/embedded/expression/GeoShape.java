package io.github.aerospring.embedded.expression;

/** A parsed GeoJSON point or region. */
public interface GeoShape {

    /** Whether one of the two is a point and the other a region that contains it; symmetric. */
    boolean matches(GeoShape other);
}
