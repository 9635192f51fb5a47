package io.github.aerospring.embedded.geo;

import java.util.List;

import com.google.common.geometry.S2Cell;
import com.google.common.geometry.S2CellId;
import com.google.common.geometry.S2LatLngRect;
import com.google.common.geometry.S2Point;

/** The union of polygons. */
record MultiPolygon(List<Polygon> polygons) implements Region {

    @Override
    public boolean contains(S2Point point) {
        return polygons.stream().anyMatch(polygon -> polygon.contains(point));
    }

    @Override
    public boolean contains(S2Cell cell) {
        return polygons.stream().anyMatch(polygon -> polygon.contains(cell));
    }

    @Override
    public boolean mayIntersect(S2Cell cell) {
        return polygons.stream().anyMatch(polygon -> polygon.mayIntersect(cell));
    }

    /** The cells around the circle around the rectangle around all polygons. */
    @Override
    public List<S2CellId> bound() {
        S2LatLngRect rectangle = S2LatLngRect.empty();
        for (Polygon polygon : polygons) {
            rectangle = rectangle.union(polygon.polygon().getRectBound());
        }
        return new Circle(rectangle.getCapBound()).bound();
    }
}
