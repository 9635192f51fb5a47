package io.github.aerospring.embedded.geo;

import java.util.ArrayList;
import java.util.List;

import com.google.common.geometry.S2Cell;
import com.google.common.geometry.S2CellId;
import com.google.common.geometry.S2Point;
import com.google.common.geometry.S2Polygon;
import com.google.common.geometry.S2ShapeIndexRegion;

/** A polygon of any number of rings. */
record Polygon(S2Polygon polygon) implements Region {

    @Override
    public boolean contains(S2Point point) {
        return polygon.contains(point);
    }

    @Override
    public boolean contains(S2Cell cell) {
        return polygon.contains(cell);
    }

    @Override
    public boolean mayIntersect(S2Cell cell) {
        return polygon.mayIntersect(cell);
    }

    /** The cells of the index of edges, joined until a few are left. */
    @Override
    public List<S2CellId> bound() {
        List<S2CellId> cells = new ArrayList<>();
        new S2ShapeIndexRegion(polygon.index()).getCellUnionBound(cells);
        return cells;
    }
}
