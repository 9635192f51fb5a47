package io.github.aerospring.embedded.expression;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.aerospring.embedded.message.Particle;

/** Points and circles, which is enough geometry to test expressions. */
final class SimpleShapes implements GeoShapes {

    private static final String NUMBER = "\\s*(-?[0-9.]+)\\s*";
    private static final Pattern POINT =
            Pattern.compile("\\{\"type\":\"Point\",\"coordinates\":\\[" + NUMBER + "," + NUMBER + "]}");
    private static final Pattern CIRCLE = Pattern.compile(
            "\\{\"type\":\"AeroCircle\",\"coordinates\":\\[\\[" + NUMBER + "," + NUMBER + "]," + NUMBER + "]}");

    static String point(double longitude, double latitude) {
        return "{\"type\":\"Point\",\"coordinates\":[" + longitude + "," + latitude + "]}";
    }

    static String circle(double longitude, double latitude, double metres) {
        return "{\"type\":\"AeroCircle\",\"coordinates\":[[" + longitude + "," + latitude + "]," + metres + "]}";
    }

    /** A circle, or a point of negative radius. */
    private record Circle(double longitude, double latitude, double metres, Particle toParticle) implements GeoShape {
        @Override
        public boolean matches(GeoShape other) {
            Circle that = (Circle) other;
            if (metres < 0 == that.metres < 0) {
                return false;
            }
            double sine = Math.sin(Math.toRadians(latitude)) * Math.sin(Math.toRadians(that.latitude));
            double cosine = Math.cos(Math.toRadians(latitude))
                    * Math.cos(Math.toRadians(that.latitude))
                    * Math.cos(Math.toRadians(longitude - that.longitude));
            return 6371000 * Math.acos(sine + cosine) <= Math.max(metres, that.metres);
        }
    }

    @Override
    public GeoShape parse(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        Particle particle = Particle.of(Particle.GEOJSON, json);
        Matcher point = POINT.matcher(text);
        if (point.matches()) {
            return new Circle(number(point, 1), number(point, 2), -1, particle);
        }
        Matcher circle = CIRCLE.matcher(text);
        return circle.matches() ? new Circle(number(circle, 1), number(circle, 2), number(circle, 3), particle) : null;
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }
}
