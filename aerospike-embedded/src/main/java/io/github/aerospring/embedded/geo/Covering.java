package io.github.aerospring.embedded.geo;

import java.util.ArrayList;
import java.util.List;

import com.google.common.geometry.S2Cell;
import com.google.common.geometry.S2CellId;
import com.google.common.geometry.S2CellUnion;

/**
 * The cells that cover a region, as the server computes them for a stored value: levels 1 to 30, at most 12 where that is
 * enough. The coverer of the S2 library for Java starts with other cells and breaks ties in another way.
 */
final class Covering {

    /** Cells that are aimed at. */
    static final int MAX_CELLS = 12;

    private static final int MIN_LEVEL = 1;
    private static final int MAX_FIRST_CELLS = 4;
    private static final int CHILDREN = 4;

    private final Region region;
    private final CandidateQueue queue = new CandidateQueue();
    private final ArrayList<S2CellId> result = new ArrayList<>();

    private Covering(Region region) {
        this.region = region;
    }

    /** Ids of the cells, sorted. */
    static long[] of(Region region) {
        return new Covering(region).cover().stream().mapToLong(S2CellId::id).toArray();
    }

    private List<S2CellId> cover() {
        for (S2CellId first : few(region.bound())) {
            S2Cell cell = new S2Cell(first);
            if (region.mayIntersect(cell)) {
                add(candidate(cell));
            }
        }
        while (queue.size() > 0) {
            Candidate candidate = queue.removeFirst();
            int cells = result.size() + queue.size() + candidate.children().size();
            if (candidate.cell().level() < MIN_LEVEL || candidate.children().size() == 1 || cells <= MAX_CELLS) {
                candidate.children().forEach(this::add);
            } else {
                result.add(candidate.cell().id());
            }
        }
        S2CellUnion.normalize(result);
        List<S2CellId> cells = new ArrayList<>();
        for (S2CellId id : result) {
            if (id.level() < MIN_LEVEL) {
                id.childrenAtLevel(MIN_LEVEL).forEach(cells::add);
            } else {
                cells.add(id);
            }
        }
        return cells;
    }

    private Candidate candidate(S2Cell cell) {
        boolean terminal = cell.level() >= MIN_LEVEL && (cell.level() == S2CellId.MAX_LEVEL || region.contains(cell));
        return new Candidate(cell, terminal);
    }

    private void add(Candidate candidate) {
        if (candidate.terminal()) {
            result.add(candidate.cell().id());
            return;
        }
        for (S2CellId child : candidate.cell().id().children()) {
            S2Cell cell = new S2Cell(child);
            if (region.mayIntersect(cell)) {
                candidate.addChild(candidate(cell));
            }
        }
        if (candidate.terminalChildren() == CHILDREN && candidate.cell().level() >= MIN_LEVEL) {
            result.add(candidate.cell().id());
        } else if (!candidate.children().isEmpty()) {
            queue.add(candidate);
        }
    }

    /** At most four cells, or one for each face: neighbours are replaced by what they have in common. */
    private static List<S2CellId> few(List<S2CellId> bound) {
        ArrayList<S2CellId> cells = new ArrayList<>(bound);
        S2CellUnion.normalize(cells);
        while (cells.size() > MAX_FIRST_CELLS) {
            int best = 0;
            int bestLevel = -1;
            for (int i = 0; i + 1 < cells.size(); i++) {
                int level = cells.get(i).getCommonAncestorLevel(cells.get(i + 1));
                if (level > bestLevel) {
                    bestLevel = level;
                    best = i;
                }
            }
            if (bestLevel < 0) {
                break;
            }
            cells.set(best, cells.get(best).parent(bestLevel));
            S2CellUnion.normalize(cells);
        }
        return cells;
    }
}
