package io.github.aerospring.embedded.geo;

import java.util.ArrayList;
import java.util.List;

import com.google.common.geometry.S2Cell;

/** A cell that may become a part of a covering, or be replaced by its children that touch the region. */
final class Candidate {

    private static final int CHILD_BITS = 2;

    private final S2Cell cell;
    private final boolean terminal;
    private final List<Candidate> children = new ArrayList<>();
    private int terminalChildren;

    /** A candidate; {@code terminal} when it is not to be divided. */
    Candidate(S2Cell cell, boolean terminal) {
        this.cell = cell;
        this.terminal = terminal;
    }

    S2Cell cell() {
        return cell;
    }

    boolean terminal() {
        return terminal;
    }

    void addChild(Candidate child) {
        children.add(child);
        if (child.terminal) {
            terminalChildren++;
        }
    }

    List<Candidate> children() {
        return children;
    }

    int terminalChildren() {
        return terminalChildren;
    }

    /** Large cells are divided first, among them those with few children, then those with few terminal ones. */
    int rank() {
        return ((cell.level() << CHILD_BITS) + children.size() << CHILD_BITS) + terminalChildren;
    }
}
