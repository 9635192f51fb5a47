package io.github.aerospring.data.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

import io.github.aerospring.data.query.QueryRow;
import org.jspecify.annotations.Nullable;

/** The rows from an offset to a limit of an order, and the number of all rows. Keeps no more rows than it must. */
record RowSelection(List<StoredRow> rows, long total) {

    /**
     * Consumes all rows.
     *
     * @param order {@code null} to keep the order of arrival
     * @param limit negative for none
     */
    static RowSelection of(Iterator<StoredRow> rows, @Nullable Comparator<QueryRow> order, long offset, int limit) {
        if (order == null) {
            List<StoredRow> all = new ArrayList<>();
            rows.forEachRemaining(all::add);
            return new RowSelection(all, all.size());
        }
        long bound = limit < 0 ? Long.MAX_VALUE : offset + limit;
        PriorityQueue<StoredRow> kept = new PriorityQueue<>(order.reversed());
        long total = 0;
        while (rows.hasNext()) {
            kept.add(rows.next());
            total++;
            if (kept.size() > bound) {
                kept.remove();
            }
        }
        List<StoredRow> sorted = new ArrayList<>(kept);
        sorted.sort(order);
        int from = (int) Math.min(offset, sorted.size());
        return new RowSelection(List.copyOf(sorted.subList(from, sorted.size())), total);
    }
}
