package io.github.aerospring.embedded.cdt;

import java.util.Arrays;
import java.util.List;

import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;

/**
 * Selects a run of ranks from values that are not sorted, with a heap of their indexes: from the lower end when the run is
 * nearer to it, else from the upper end. The server's way decides which of several equal values a rank means.
 */
final class RankHeap {

    private final List<Value> values;
    private final int sign;
    private final int[] heap;
    private int filled;

    private RankHeap(List<Value> values, boolean fromLowerEnd) {
        this.values = values;
        this.sign = fromLowerEnd ? 1 : -1;
        this.filled = values.size();
        this.heap = new int[filled];
        Arrays.setAll(heap, index -> index);
        for (int place = filled / 2 - 1; place >= 0; place--) {
            sink(place);
        }
    }

    /**
     * Indexes of the values whose ranks are in {@code ranks}: descending by rank when the run is not farther from the lower
     * end than from the upper one, else ascending.
     */
    static int[] select(List<Value> values, IndexRange ranks) {
        int above = values.size() - ranks.end();
        boolean fromLowerEnd = ranks.start() <= above;
        RankHeap heap = new RankHeap(values, fromLowerEnd);
        for (int i = fromLowerEnd ? ranks.end() : above + ranks.count(); i > 0; i--) {
            heap.moveTopToEnd();
        }
        return Arrays.copyOfRange(heap.heap, heap.filled, heap.filled + ranks.count());
    }

    private void moveTopToEnd() {
        int top = heap[0];
        heap[0] = heap[--filled];
        sink(0);
        heap[filled] = top;
    }

    private void sink(int start) {
        int place = start;
        while (2 * place + 1 < filled) {
            int child = 2 * place + 1;
            if (child + 1 < filled && compare(child, child + 1) > 0) {
                child++;
            }
            if (compare(child, place) >= 0) {
                return;
            }
            int index = heap[place];
            heap[place] = heap[child];
            heap[child] = index;
            place = child;
        }
    }

    private int compare(int left, int right) {
        return sign * ValueOrder.INSTANCE.compare(values.get(heap[left]), values.get(heap[right]));
    }
}
