package io.github.aerospring.embedded.geo;

import java.util.ArrayList;
import java.util.List;

import com.google.common.geometry.S2Cap;
import com.google.common.geometry.S2Cell;
import com.google.common.geometry.S2CellId;
import com.google.common.geometry.S2Point;
import com.google.common.geometry.S2Projections;

/** A circle; a negative radius makes it empty. */
record Circle(S2Cap cap) implements Region {

    private static final int FACES = 6;

    @Override
    public boolean contains(S2Point point) {
        return cap.contains(point);
    }

    @Override
    public boolean contains(S2Cell cell) {
        return cap.contains(cell);
    }

    @Override
    public boolean mayIntersect(S2Cell cell) {
        return cap.mayIntersect(cell);
    }

    /** The cells around the corner that is nearest to the centre, as small as they may be to reach over the radius. */
    @Override
    public List<S2CellId> bound() {
        List<S2CellId> cells = new ArrayList<>();
        int level = S2Projections.PROJ.minWidth.getMaxLevel(cap.angle().radians()) - 1;
        if (level < 0) {
            for (int face = 0; face < FACES; face++) {
                cells.add(S2CellId.fromFacePosLevel(face, 0, 0));
            }
        } else {
            S2CellId.fromPoint(cap.axis()).getVertexNeighbors(level, cells);
        }
        return cells;
    }
}
