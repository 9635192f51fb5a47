package io.github.aerospring.embedded.cluster;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the copies of a record on different racks, as far as there are enough of them. */
final class RackRule {

    private RackRule() {}

    /** Moves nodes of racks that are not used yet among the first {@code replicas} of an order of owners. */
    static void apply(List<Member> sequence, int replicas) {
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < replicas; i++) {
            int next = i;
            while (next < sequence.size() && used.contains(sequence.get(next).rack())) {
                next++;
            }
            if (next < sequence.size()) {
                sequence.add(i, sequence.remove(next));
            }
            used.add(sequence.get(i).rack());
        }
    }
}
