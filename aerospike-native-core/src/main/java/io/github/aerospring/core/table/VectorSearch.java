package io.github.aerospring.core.table;

import java.util.PriorityQueue;

/** Similarity of vectors that lie one after the other. */
final class VectorSearch {

    private VectorSearch() {}

    static double[] cosines(float[] vectors, float[] query, int rows) {
        double[] cosines = new double[rows];
        double queryNorm = 0;
        for (double element : query) {
            queryNorm += element * element;
        }
        for (int row = 0; row < rows; row++) {
            int first = row * query.length;
            double norm = 0;
            double dot = 0;
            for (int i = 0; i < query.length; i++) {
                double element = vectors[first + i];
                norm += element * element;
                dot += element * query[i];
            }
            cosines[row] = norm == 0 || queryNorm == 0 ? Double.NaN : dot / Math.sqrt(norm * queryNorm);
        }
        return cosines;
    }

    static double[] cosines(double[] vectors, double[] query, int rows) {
        double[] cosines = new double[rows];
        double queryNorm = 0;
        for (double element : query) {
            queryNorm += element * element;
        }
        for (int row = 0; row < rows; row++) {
            int first = row * query.length;
            double norm = 0;
            double dot = 0;
            for (int i = 0; i < query.length; i++) {
                double element = vectors[first + i];
                norm += element * element;
                dot += element * query[i];
            }
            cosines[row] = norm == 0 || queryNorm == 0 ? Double.NaN : dot / Math.sqrt(norm * queryNorm);
        }
        return cosines;
    }

    /** Indexes of the largest numbers, the largest first, {@code NaN} left out; of equal ones the first. */
    static int[] largest(double[] numbers, int count) {
        PriorityQueue<Integer> best = new PriorityQueue<>((left, right) -> numbers[left] == numbers[right]
                ? Integer.compare(right, left)
                : Double.compare(numbers[left], numbers[right]));
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isNaN(numbers[i])) {
                best.add(i);
                if (best.size() > count) {
                    best.remove();
                }
            }
        }
        int[] rows = new int[best.size()];
        for (int i = rows.length - 1; i >= 0; i--) {
            rows[i] = best.remove();
        }
        return rows;
    }
}
