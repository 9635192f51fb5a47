package io.github.aerospring.embedded.cdt;

import java.util.function.IntBinaryOperator;

/**
 * Merge sort of indexes. Sorts as the server does even when values with wildcards make the order inconsistent, which the sort
 * of the JDK may refuse.
 */
final class SortedIndexes {

    private SortedIndexes() {}

    /** The indexes below {@code size} in order; equal ones stay in ascending order. */
    static int[] sort(int size, IntBinaryOperator comparison) {
        int[] indexes = new int[size];
        for (int i = 0; i < size; i++) {
            indexes[i] = i;
        }
        sort(indexes, 0, size, new int[size], comparison);
        return indexes;
    }

    private static void sort(int[] indexes, int from, int to, int[] merged, IntBinaryOperator comparison) {
        if (to - from <= 1) {
            return;
        }
        int middle = from + (to - from) / 2;
        sort(indexes, from, middle, merged, comparison);
        sort(indexes, middle, to, merged, comparison);
        int left = from;
        int right = middle;
        int next = from;
        while (left < middle && right < to) {
            boolean takeLeft = comparison.applyAsInt(indexes[left], indexes[right]) <= 0;
            merged[next++] = takeLeft ? indexes[left++] : indexes[right++];
        }
        System.arraycopy(indexes, left, merged, next, middle - left);
        System.arraycopy(merged, from, indexes, from, next + middle - left - from);
    }
}
