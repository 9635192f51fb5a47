package io.github.aerospring.embedded.hll;

import java.util.List;

/**
 * Several sketches: their union and intersection. Sketches of different size are folded to the smallest; when their
 * min-hash bits differ only their HyperLogLog parts count.
 *
 * @param sketches at least one
 */
record SketchSet(List<Sketch> sketches) {

    /** What x86 makes of 0/0. */
    private static final double NEGATIVE_NAN = Double.longBitsToDouble(0xFFF8_0000_0000_0000L);

    /** The bits of a sketch that all fit in. */
    int indexBits() {
        return sketches.stream().mapToInt(Sketch::indexBits).min().orElseThrow();
    }

    /** The min-hash bits when all have the same, else 0. */
    int minHashBits() {
        int bits = sketches.get(0).minHashBits();
        return sketches.stream().allMatch(sketch -> sketch.minHashBits() == bits) ? bits : 0;
    }

    Sketch union() {
        Sketch union = Sketch.empty(indexBits(), minHashBits());
        sketches.forEach(sketch -> merge(sketch, union));
        return union;
    }

    private static void merge(Sketch from, Sketch to) {
        int mask = to.registers() - 1;
        boolean ranksOnly = to.minHashBits() == 0;
        for (int i = 0; i < from.registers(); i++) {
            to.raise(i & mask, ranksOnly ? from.rank(i) : from.register(i));
        }
    }

    /** Estimated number of elements of the union, unsigned. */
    long unionCount() {
        return Cardinality.of(union());
    }

    /** Estimated number of common elements, unsigned. Without common min-hash bits for 2 or 3 sketches only. */
    long intersectionCount() {
        if (minHashBits() == 0) {
            return intersectionByCounts();
        }
        double similarity = similarityByRegisters();
        return Double.isNaN(similarity) ? 0 : Math.round(Cardinality.toDouble(unionCount()) * similarity);
    }

    /** Estimated common elements per element of the union; NaN when all are empty, with the sign that the server gives it. */
    double similarity() {
        if (minHashBits() != 0) {
            return similarityByRegisters();
        }
        double common = Cardinality.toDouble(intersectionByCounts());
        double union = Cardinality.toDouble(unionCount());
        return common == 0 && union == 0 ? NEGATIVE_NAN : common / union;
    }

    /** Inclusion and exclusion. */
    private long intersectionByCounts() {
        long union = unionCount();
        long sum = 0;
        for (Sketch sketch : sketches) {
            long count = Cardinality.of(sketch);
            if (Long.compareUnsigned(sum + count, sum) < 0) {
                sum = -1;
                break;
            }
            sum += count;
        }
        if (sketches.size() == 2) {
            return Long.compareUnsigned(sum, union) > 0 ? sum - union : 0;
        }
        long pairs = pair(0, 1) + pair(1, 2) + pair(0, 2);
        return Math.max(0, union - (sum - pairs));
    }

    private long pair(int one, int other) {
        return new SketchSet(List.of(sketches.get(one), sketches.get(other))).intersectionCount();
    }

    /** HyperMinHash, Y. W. Yu and G. M. Weber (2017): registers that agree, less those that agree by chance. */
    private double similarityByRegisters() {
        boolean allEmpty = sketches.stream().noneMatch(Sketch::hasData);
        if (allEmpty) {
            return Double.NaN;
        }
        if (!sketches.stream().allMatch(Sketch::hasData)) {
            return 0;
        }
        int agreeing = intersection().usedRegisters();
        double byChance = sketches.size() == 2
                ? Collisions.expected(
                        indexBits(),
                        minHashBits(),
                        Cardinality.toDouble(Cardinality.of(sketches.get(0))),
                        Cardinality.toDouble(Cardinality.of(sketches.get(1))))
                : 0;
        return Math.max(0, (agreeing - byChance) / union().usedRegisters());
    }

    /** The registers that are equal in all, others 0; folds larger sketches register by register, as the server does. */
    private Sketch intersection() {
        Sketch intersection = Sketch.empty(indexBits(), minHashBits());
        merge(sketches.get(0), intersection);
        int mask = intersection.registers() - 1;
        for (Sketch sketch : sketches.subList(1, sketches.size())) {
            for (int i = 0; i < sketch.registers(); i++) {
                if (intersection.register(i & mask) != sketch.register(i)) {
                    intersection.register(i & mask, 0);
                }
            }
        }
        return intersection;
    }
}
