package io.github.aerospring.embedded.value;

import java.util.Comparator;

/**
 * The total order of values: by kind, then integers and doubles by value, strings and bytes bytewise, lists element by
 * element with the shorter first, maps by size and then entry by entry. The order of values that hold a wildcard is
 * not consistent; they serve to look up other values.
 */
public final class ValueOrder implements Comparator<Value> {

    /** The one order. */
    public static final ValueOrder INSTANCE = new ValueOrder();

    private ValueOrder() {}

    @Override
    public int compare(Value left, Value right) {
        return ValueComparison.of(left, right).order();
    }

    /** Whether {@code left} and {@code right} compare equal. */
    public static boolean same(Value left, Value right) {
        return INSTANCE.compare(left, right) == 0;
    }
}
