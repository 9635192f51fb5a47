package io.github.aerospring.embedded.hll;

/**
 * The number of elements of a set, estimated with the corrected raw estimator of O. Ertl, "New cardinality estimation
 * algorithms for HyperLogLog sketches" (2017), algorithm 6. A register holds at most 63, one less than the largest rank of
 * the algorithm, so its term for saturated registers is always 0.
 */
final class Cardinality {

    private static final int MAX_RANK = 63;

    private Cardinality() {}

    /** The cached count if there is one, else the estimate; unsigned. */
    static long of(Sketch sketch) {
        return sketch.cache() != 0 ? sketch.cache() : estimate(sketch);
    }

    private static long estimate(Sketch sketch) {
        int[] histogram = new int[MAX_RANK + 1];
        for (int i = 0; i < sketch.registers(); i++) {
            histogram[sketch.rank(i)]++;
        }
        double registers = sketch.registers();
        double z = 0;
        for (int rank = MAX_RANK; rank > 0; rank--) {
            z = 0.5 * (z + histogram[rank]);
        }
        z += registers * sigma(histogram[0] / registers);
        return Math.round(alpha(sketch.indexBits()) * registers * registers / z);
    }

    private static double sigma(double empty) {
        if (empty == 1) {
            return Double.POSITIVE_INFINITY;
        }
        double x = empty;
        double y = 1;
        double sum = empty;
        double before;
        do {
            before = sum;
            x *= x;
            sum += x * y;
            y += y;
        } while (sum != before);
        return sum;
    }

    private static double alpha(int indexBits) {
        return switch (indexBits) {
            case 4 -> 0.673;
            case 5 -> 0.697;
            case 6 -> 0.709;
            default -> 0.7213 / (1 + 1.079 / (1 << indexBits));
        };
    }

    /** The value of an unsigned count. */
    static double toDouble(long count) {
        return count >= 0 ? count : (count >>> 1 | count & 1) * 2.0;
    }
}
