package io.github.aerospring.embedded.cdt;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;

/**
 * The search in sorted values, probe by probe as the server does it. Which one of several equal values it finds, and what it
 * finds for a pattern with wildcards, depends on the probes.
 *
 * @param position place of the value that was found, else the place where it would be
 */
record Bisection(int position, boolean found) {

    /** Any of several equal values will do. */
    static final int ANY = Integer.MAX_VALUE;

    /** First value that equals {@code value}. */
    static Bisection first(List<Value> sorted, Value value) {
        return within(sorted, 0, 0, value);
    }

    /** Some value that equals {@code value}. */
    static Bisection any(List<Value> sorted, Value value) {
        return within(sorted, 0, ANY, value);
    }

    /**
     * Searches from {@code start} on.
     *
     * @param target the index at which to be among equal values: 0 for the first, the size for behind the last
     */
    static Bisection within(List<Value> sorted, int start, int target, Value value) {
        int size = sorted.size();
        return search(start, size - start, size, target, value, IntUnaryOperator.identity(), sorted::get);
    }

    /**
     * Searches values that are sorted by an index.
     *
     * @param order index of the value at each place
     * @param values values by index
     */
    static Bisection ordered(int[] order, int target, Value value, IntFunction<Value> values) {
        return search(0, order.length, order.length, target, value, place -> order[place], values);
    }

    private static Bisection search(
            int start,
            int count,
            int size,
            int target,
            Value value,
            IntUnaryOperator indexAt,
            IntFunction<Value> valueAt) {
        if (count <= 0) {
            return new Bisection(size, false);
        }
        boolean found = false;
        int lower = start;
        int upper = start + count;
        int place = start + count / 2;
        while (true) {
            int index = indexAt.applyAsInt(place);
            int order = ValueOrder.INSTANCE.compare(value, valueAt.apply(index));
            if (order == 0) {
                found = true;
                if (target == ANY || target == index) {
                    return new Bisection(place, true);
                }
                order = Integer.compare(target, index);
            }
            if (order > 0) {
                if (place >= upper - 1) {
                    return new Bisection(place + 1, found);
                }
                lower = found ? place : place + 1;
                place = (place + upper) / 2;
            } else {
                if (place == lower) {
                    return new Bisection(place, found);
                }
                upper = place;
                place = (place + lower) / 2;
            }
        }
    }
}
