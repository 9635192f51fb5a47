package io.github.aerospring.core.geo;

import java.util.List;

import com.aerospike.client.Value;
import io.github.aerospring.core.error.InvalidArgumentException;

/** A GeoJSON value as the server stores it; its numbers are written the same in every locale. */
public final class GeoJson {

    private final String text;

    private GeoJson(String text) {
        this.text = text;
    }

    /** GeoJSON that was made elsewhere; the server checks it. */
    public static GeoJson of(String json) {
        if (json.isBlank()) {
            throw InvalidArgumentException.of(
                    "geoJson", json, "GeoJSON, e.g. {\"type\":\"Point\",\"coordinates\":[..]}");
        }
        return new GeoJson(json);
    }

    /** A point. */
    public static GeoJson point(GeoPoint point) {
        return geometry("Point", position(point));
    }

    /**
     * A circle.
     *
     * @param radius in metres, positive
     */
    public static GeoJson circle(GeoPoint center, double radius) {
        if (!(radius > 0) || Double.isInfinite(radius)) {
            throw InvalidArgumentException.of("radius", radius, "a positive number of metres");
        }
        return geometry("AeroCircle", "[" + position(center) + "," + radius + "]");
    }

    /**
     * A polygon without holes.
     *
     * @param ring at least three points counter-clockwise; the first one is repeated as last if it is not there
     */
    public static GeoJson polygon(List<GeoPoint> ring) {
        if (ring.size() < 3) {
            throw InvalidArgumentException.of("polygon", ring, "at least three points");
        }
        StringBuilder positions = new StringBuilder("[[");
        for (GeoPoint point : ring) {
            positions.append(position(point)).append(',');
        }
        if (ring.get(0).equals(ring.get(ring.size() - 1))) {
            positions.setLength(positions.length() - 1);
        } else {
            positions.append(position(ring.get(0)));
        }
        return geometry("Polygon", positions.append("]]").toString());
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The value of a bin, a list element or a map value. */
    public Value toValue() {
        return Value.getAsGeoJSON(text);
    }

    private static GeoJson geometry(String type, String coordinates) {
        return new GeoJson("{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}");
    }

    private static String position(GeoPoint point) {
        return "[" + point.longitude() + "," + point.latitude() + "]";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GeoJson that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
