package io.github.aerospring.embedded.hll;

/** How many registers of two unrelated sketches agree by chance. */
final class Collisions {

    private static final int RANKS = 64;

    private Collisions() {}

    static double expected(int indexBits, int minHashBits, double count, double otherCount) {
        double registers = 1 << indexBits;
        double sum = 0;
        for (int rank = 1; rank <= RANKS; rank++) {
            double above = rank == RANKS ? 0 : Math.scalb(1.0, -rank) / registers;
            double from = Math.scalb(1.0, 1 - rank) / registers;
            sum += inRank(above, from, count) * inRank(above, from, otherCount);
        }
        return sum * registers / Math.scalb(1.0, minHashBits);
    }

    /**
     * Probability that the largest rank of a register is the one between the two limits. {@link Math#pow} may differ from
     * the C library of the server in the last place, and then so does a similarity.
     */
    private static double inRank(double above, double from, double count) {
        return Math.pow(1 - above, count) - Math.pow(1 - from, count);
    }
}
