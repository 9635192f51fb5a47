package io.github.aerospring.embedded.geo;

import java.util.List;

import com.google.common.geometry.S2Cell;
import com.google.common.geometry.S2CellId;
import com.google.common.geometry.S2Point;

/** An area of the sphere. Immutable. */
interface Region {

    /** Whether a point is inside. */
    boolean contains(S2Point point);

    /** Whether all of a cell is inside; false where that is not sure. */
    boolean contains(S2Cell cell);

    /** Whether a part of a cell is inside; true where that is not sure. */
    boolean mayIntersect(S2Cell cell);

    /** A few cells around the area, in any order. */
    List<S2CellId> bound();
}
