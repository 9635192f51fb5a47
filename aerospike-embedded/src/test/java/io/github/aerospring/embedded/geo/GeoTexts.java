package io.github.aerospring.embedded.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** Random GeoJSON with valid geometries of all sizes. */
final class GeoTexts {

    private final Random random;
    private double longitude;
    private double latitude;
    private double radius;

    GeoTexts(Random random) {
        this.random = random;
        next();
    }

    /** Moves to another place and another size. */
    void next() {
        longitude = random.nextDouble() * 260 - 130;
        latitude = random.nextDouble() * 140 - 70;
        radius = Math.min(9, Math.pow(10, random.nextDouble() * 6 - 4.7));
    }

    /** A point near the regions of this place. */
    String point() {
        double distance = radius * random.nextDouble() * 1.3;
        double angle = random.nextDouble() * 2 * Math.PI;
        return text("Point", coordinate(longitude + distance * Math.cos(angle), latitude + distance * Math.sin(angle)));
    }

    String region() {
        return switch (random.nextInt(5)) {
            case 0 -> text("AeroCircle", "[" + coordinate(longitude, latitude) + "," + radius * 111_195 + "]");
            case 1 -> text("Polygon", "[" + ring(longitude, radius, 3 + random.nextInt(8)) + "]");
            case 2 -> text("Polygon", "[" + ring(longitude, radius, 20 + random.nextInt(50)) + "]");
            case 3 -> text("Polygon", "[" + ring(longitude, radius, 8) + "," + ring(longitude, radius * 0.25, 4) + "]");
            default ->
                text(
                        "MultiPolygon",
                        "[[" + ring(longitude, radius, 6) + "],[" + ring(longitude + 3 * radius, radius, 5) + "]]");
        };
    }

    /** A circle of up to half of the sphere, which may need too many cells. */
    String largeCircle() {
        return text(
                "AeroCircle",
                "[" + coordinate(longitude, latitude) + "," + Math.pow(10, 5 + 2.4 * random.nextDouble()) + "]");
    }

    private static String text(String type, String coordinates) {
        return "{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}";
    }

    /** A star around the place, in either direction. */
    private String ring(double centre, double size, int points) {
        List<String> ring = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            double angle = 2 * Math.PI * i / points;
            double distance = size * (0.4 + 0.6 * random.nextDouble());
            ring.add(coordinate(centre + distance * Math.cos(angle), latitude + distance * Math.sin(angle)));
        }
        if (random.nextBoolean()) {
            Collections.reverse(ring);
        }
        ring.add(ring.get(0));
        return ring.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static String coordinate(double longitude, double latitude) {
        return String.format(Locale.ROOT, "[%.9f,%.9f]", longitude, latitude);
    }
}
