package io.github.aerospring.core.geo;

import io.github.aerospring.core.error.InvalidArgumentException;

/**
 * A point on the earth in degrees. GeoJSON and the official client put the longitude first; here both have names.
 *
 * @param latitude -90 (south) to 90 (north)
 * @param longitude -180 (west) to 180 (east)
 */
public record GeoPoint(double latitude, double longitude) {

    /** Checks the ranges. */
    public GeoPoint {
        check("latitude", latitude, 90);
        check("longitude", longitude, 180);
    }

    private static void check(String name, double value, int limit) {
        if (!(Math.abs(value) <= limit)) {
            throw InvalidArgumentException.of(name, value, -limit + " to " + limit + " degrees");
        }
    }
}
