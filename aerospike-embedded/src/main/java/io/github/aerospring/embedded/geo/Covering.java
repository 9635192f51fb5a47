package io.github.aerospring.embedded.geo;

import java.util.ArrayList;
import java.util.List;

import com.google.common.geometry.S2Cell;
import com.google.common.geometry.S2CellId;
import com.google.common.geometry.S2CellUnion;

/**
 * The cells that cover a region, as the server computes them: from level 1 on, at most 12 where that is enough. Those of a
 * stored value may be leaves, those that a query looks into are coarser. The coverer of the S2 library for Java starts with other cells and breaks ties in another way.
 */
final class Covering {

    /** Cells that are aimed at. */
    static final int MAX_CELLS = 12;

    /** Finest level that a query looks at: cells of about 10 metres. */
    static final int QUERY_LEVEL = 20;

    private static final int MIN_LEVEL = 1;
    private static final int MAX_FIRST_CELLS = 4;
    private static final int CHILDREN = 4;

    private final Region region;
    private final int maxLevel;
    private final CandidateQueue queue = new CandidateQueue();
    private final ArrayList<S2CellId> result = new ArrayList<>();

    private Covering(Region region, int maxLevel) {
        this.region = region;
        this.maxLevel = maxLevel;
    }

    /** Ids of the cells of a stored value, sorted. */
    static long[] of(Region region) {
        return new Covering(region, S2CellId.MAX_LEVEL)
                .cover().stream().mapToLong(S2CellId::id).toArray();
    }

    /** The cells that a query looks into, sorted. */
    static List<S2CellId> ofQuery(Region region) {
        return new Covering(region, QUERY_LEVEL).cover();
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
        boolean terminal = cell.level() >= MIN_LEVEL && (cell.level() >= maxLevel || region.contains(cell));
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
    private List<S2CellId> few(List<S2CellId> bound) {
        ArrayList<S2CellId> cells = new ArrayList<>();
        for (S2CellId id : bound) {
            cells.add(id.parent(Math.min(id.level(), maxLevel)));
        }
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
