package io.github.aerospring.embedded.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.google.common.geometry.S1Angle;
import com.google.common.geometry.S2Cap;
import com.google.common.geometry.S2CellId;
import com.google.common.geometry.S2LatLng;
import com.google.common.geometry.S2Loop;
import com.google.common.geometry.S2Point;
import com.google.common.geometry.S2Polygon;
import org.jspecify.annotations.Nullable;

/** The geometries that the server knows: Point, Polygon, MultiPolygon, AeroCircle, and a Feature with one of these. */
final class GeoJson {

    private static final int COORDINATES = 2;
    private static final int MIN_RING = 4;

    private final double earthRadiusMeters;

    GeoJson(double earthRadiusMeters) {
        this.earthRadiusMeters = earthRadiusMeters;
    }

    /** A geometry: a point as the leaf cell around it, or a region. */
    record Geometry(@Nullable S2CellId point, @Nullable Region region) {

        static Geometry of(S2CellId point) {
            return new Geometry(point, null);
        }

        static Geometry of(Region region) {
            return new Geometry(null, region);
        }
    }

    /** The geometry of a text; members that it does not need may be anything. */
    Geometry read(String text) {
        Map<?, ?> object = object("text", JsonReader.read(text));
        return "Feature".equals(object.get("type"))
                ? geometry(object("geometry", object.get("geometry")))
                : geometry(object);
    }

    private Geometry geometry(Map<?, ?> object) {
        Object coordinates = object.get("coordinates");
        Object type = object.get("type");
        if ("Point".equals(type)) {
            return Geometry.of(S2CellId.fromPoint(point(coordinates)));
        } else if ("Polygon".equals(type)) {
            return Geometry.of(polygon(coordinates));
        } else if ("MultiPolygon".equals(type)) {
            List<Polygon> polygons = new ArrayList<>();
            array("MultiPolygon", coordinates).forEach(polygon -> polygons.add(polygon(polygon)));
            return Geometry.of(new MultiPolygon(polygons));
        } else if ("AeroCircle".equals(type)) {
            return Geometry.of(circle(coordinates));
        }
        throw new InvalidGeometryException(
                "type: " + type + " (expected: Point, Polygon, MultiPolygon, AeroCircle or, outside, Feature)");
    }

    private Circle circle(@Nullable Object coordinates) {
        List<?> circle = array("AeroCircle", coordinates);
        if (circle.size() != COORDINATES) {
            throw new InvalidGeometryException(
                    "AeroCircle: " + circle.size() + " coordinates (expected: centre, radius)");
        }
        S2Point centre = point(circle.get(0));
        double radius = number("radius", circle.get(1)) / earthRadiusMeters;
        return new Circle(S2Cap.fromAxisAngle(centre, S1Angle.radians(radius)));
    }

    private static Polygon polygon(@Nullable Object coordinates) {
        List<S2Loop> rings = new ArrayList<>();
        array("Polygon", coordinates).forEach(ring -> rings.add(ring(ring)));
        return new Polygon(new S2Polygon(rings));
    }

    private static S2Loop ring(@Nullable Object coordinates) {
        List<S2Point> points = new ArrayList<>();
        for (Object coordinate : array("ring", coordinates)) {
            S2Point point = point(coordinate);
            if (points.isEmpty() || !point.equals(points.get(points.size() - 1))) {
                points.add(point);
            }
        }
        if (points.size() < MIN_RING) {
            throw new InvalidGeometryException(
                    "ring: " + points.size() + " points (expected: at least 4, repeated ones not counted)");
        }
        S2Point last = points.remove(points.size() - 1);
        if (!last.equals(points.get(0))) {
            throw new InvalidGeometryException("ring: last point " + last.toDegreesString() + " (expected: the first, "
                    + points.get(0).toDegreesString() + ")");
        }
        S2Loop ring = new S2Loop(points);
        ring.normalize();
        return ring;
    }

    private static S2Point point(@Nullable Object coordinate) {
        List<?> numbers = array("coordinate", coordinate);
        if (numbers.size() != COORDINATES) {
            throw new InvalidGeometryException("coordinate: " + numbers + " (expected: longitude, latitude)");
        }
        double longitude = number("longitude", numbers.get(0));
        double latitude = number("latitude", numbers.get(1));
        S2LatLng position = S2LatLng.fromDegrees(latitude, longitude);
        if (!position.isValid()) {
            throw new InvalidGeometryException(
                    "coordinate: " + numbers + " (expected: longitude -180 to 180, latitude -90 to 90)");
        }
        return position.toPoint();
    }

    private static Map<?, ?> object(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        throw new InvalidGeometryException(name + ": " + value + " (expected: an object)");
    }

    private static List<?> array(String name, @Nullable Object value) {
        if (value instanceof List<?> array) {
            return array;
        }
        throw new InvalidGeometryException(name + ": " + value + " (expected: an array)");
    }

    private static double number(String name, @Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new InvalidGeometryException(name + ": " + value + " (expected: a number)");
    }
}
