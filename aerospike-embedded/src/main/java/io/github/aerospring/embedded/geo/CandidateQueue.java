package io.github.aerospring.embedded.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * A binary heap that gives the candidate with the lowest rank first. Among equal ranks the order is that of the heap of the
 * C++ standard library, on which the cells of a covering depend: the hole of the first sinks to the bottom before the last
 * candidate rises from there.
 */
final class CandidateQueue {

    private final List<Candidate> heap = new ArrayList<>();

    int size() {
        return heap.size();
    }

    void add(Candidate candidate) {
        heap.add(candidate);
        rise(heap.size() - 1, candidate);
    }

    Candidate removeFirst() {
        Candidate first = heap.get(0);
        Candidate last = heap.remove(heap.size() - 1);
        if (!heap.isEmpty()) {
            rise(sink(), last);
        }
        return first;
    }

    private int sink() {
        int size = heap.size();
        int hole = 0;
        while (2 * hole + 2 < size) {
            int left = 2 * hole + 1;
            int child = heap.get(left).rank() < heap.get(left + 1).rank() ? left : left + 1;
            heap.set(hole, heap.get(child));
            hole = child;
        }
        if (2 * hole + 1 < size) {
            heap.set(hole, heap.get(2 * hole + 1));
            hole = 2 * hole + 1;
        }
        return hole;
    }

    private void rise(int from, Candidate candidate) {
        int hole = from;
        while (hole > 0 && candidate.rank() < heap.get((hole - 1) / 2).rank()) {
            heap.set(hole, heap.get((hole - 1) / 2));
            hole = (hole - 1) / 2;
        }
        heap.set(hole, candidate);
    }
}
