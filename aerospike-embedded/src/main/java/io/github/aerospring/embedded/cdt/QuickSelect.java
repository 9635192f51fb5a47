package io.github.aerospring.embedded.cdt;

import java.util.List;

import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;

/** Selects the value of one rank by partitioning, as paths do it; decides which of several equal values a rank means. */
final class QuickSelect {

    private final List<Value> values;
    private final int[] indexes;

    private QuickSelect(List<Value> values) {
        this.values = values;
        this.indexes = new int[values.size()];
        for (int i = 0; i < indexes.length; i++) {
            indexes[i] = i;
        }
    }

    /** Index of the value with {@code rank}. */
    static int select(List<Value> values, int rank) {
        return new QuickSelect(values).select(rank);
    }

    private int select(int rank) {
        int lower = 0;
        int upper = indexes.length - 1;
        while (lower < upper) {
            int middle = lower + (upper - lower) / 2;
            int pivot = indexes[middle];
            swap(lower, middle);
            int border = partition(lower, upper, pivot);
            swap(lower, border);
            if (border == rank) {
                return pivot;
            }
            if (border < rank) {
                lower = border + 1;
            } else {
                upper = border - 1;
            }
        }
        return indexes[lower];
    }

    /** Moves what is less than the pivot, which stands at {@code first}, before what is not; returns the last of the lesser. */
    private int partition(int first, int last, int pivot) {
        int left = first + 1;
        int right = last;
        while (true) {
            while (left < right && compare(indexes[left], pivot) < 0) {
                left++;
            }
            while (left <= right && right != first && compare(pivot, indexes[right]) < 0) {
                right--;
            }
            if (left >= right) {
                return right;
            }
            swap(left, right);
            left++;
            right--;
        }
    }

    private int compare(int left, int right) {
        return ValueOrder.INSTANCE.compare(values.get(left), values.get(right));
    }

    private void swap(int left, int right) {
        int index = indexes[left];
        indexes[left] = indexes[right];
        indexes[right] = index;
    }
}
