package io.github.aerospring.data.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Sort.NullHandling;

/** Orders rows by one property. Values of different types come in the order boolean, integer, text, list, map, blob, floating point. */
record RowOrder(StoredPath path, ValueOrder order, boolean descending, NullHandling nulls)
        implements Comparator<QueryRow> {

    private static final List<Class<?>> TYPES =
            List.of(Boolean.class, Long.class, String.class, List.class, Map.class, byte[].class, Double.class);

    /** Breaks ties; no two records of a set have the same digest. */
    static final Comparator<QueryRow> BY_DIGEST =
            (left, right) -> Arrays.compareUnsigned(left.digest(), right.digest());

    @Override
    public int compare(QueryRow left, QueryRow right) {
        Object first = path.read(left);
        Object second = path.read(right);
        if (first == null || second == null) {
            return absent(first, second);
        }
        int ascending = values(first, second);
        return descending ? -ascending : ascending;
    }

    private int absent(@Nullable Object first, @Nullable Object second) {
        if (first == second) {
            return 0;
        }
        boolean absentFirst = nulls == NullHandling.NATIVE ? !descending : nulls == NullHandling.NULLS_FIRST;
        return (first == null) == absentFirst ? -1 : 1;
    }

    private int values(Object first, Object second) {
        Integer compared = order.compare(first, second);
        if (compared != null) {
            return Integer.signum(compared);
        }
        return first instanceof Double one && second instanceof Double other
                ? Double.compare(one, other)
                : Integer.compare(rank(first), rank(second));
    }

    private static int rank(Object value) {
        for (int i = 0; i < TYPES.size(); i++) {
            if (TYPES.get(i).isInstance(value)) {
                return i;
            }
        }
        return TYPES.size();
    }
}
