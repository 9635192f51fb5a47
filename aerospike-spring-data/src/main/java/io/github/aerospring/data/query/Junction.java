package io.github.aerospring.data.query;

import java.util.ArrayList;
import java.util.List;

/** Several criteria of which any, or all, must be satisfied; all of none is everything. */
record Junction(boolean any, List<Criteria> parts) implements Criteria {

    static final Junction EVERYTHING = new Junction(false, List.of());

    static Criteria of(Criteria left, Criteria right, boolean any) {
        if (left.equals(EVERYTHING)) {
            return any ? EVERYTHING : right;
        }
        if (right.equals(EVERYTHING)) {
            return any ? EVERYTHING : left;
        }
        List<Criteria> parts = new ArrayList<>();
        for (Criteria each : List.of(left, right)) {
            if (each instanceof Junction junction && junction.any == any) {
                parts.addAll(junction.parts);
            } else {
                parts.add(each);
            }
        }
        return new Junction(any, List.copyOf(parts));
    }
}
