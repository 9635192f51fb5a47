package io.github.aerospring.data.query;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** How stored values are compared by one condition or sort order. */
interface ValueOrder {

    /** Whether both are the same value; never for absent values. */
    boolean equal(Object left, Object right);

    /** Negative, zero or positive; {@code null} when the values have no common order, as with different types. */
    @Nullable
    Integer compare(Object left, Object right);

    /** Whether a server compares the same way, so that a filter expression may anticipate the outcome. */
    default boolean isServerOrder() {
        return false;
    }

    /**
     * Type-strict: an integer never equals a floating-point number. Numbers by value (NaN equals nothing, not even
     * itself), text by code point, blobs by unsigned byte, {@code false} before {@code true}. Lists and maps are equal when
     * their elements are; they have no order.
     */
    ValueOrder STRICT = new ValueOrder() {

        @Override
        public boolean equal(Object left, Object right) {
            if (left instanceof List<?> first && right instanceof List<?> second) {
                return first.size() == second.size() && equalElements(first, second);
            }
            if (left instanceof Map<?, ?> first && right instanceof Map<?, ?> second) {
                return first.size() == second.size()
                        && first.entrySet().stream()
                                .allMatch(entry -> second.containsKey(entry.getKey())
                                        && equalOrNull(entry.getValue(), second.get(entry.getKey())));
            }
            Integer order = compare(left, right);
            return order != null ? order == 0 : !isNumber(left) && left.equals(right);
        }

        private boolean equalElements(List<?> first, List<?> second) {
            Iterator<?> other = second.iterator();
            return first.stream().allMatch(element -> equalOrNull(element, other.next()));
        }

        private boolean equalOrNull(@Nullable Object left, @Nullable Object right) {
            return left == null || right == null ? left == right : equal(left, right);
        }

        private boolean isNumber(Object value) {
            return value instanceof Double;
        }

        @Override
        public @Nullable Integer compare(Object left, Object right) {
            if (left instanceof Long first && right instanceof Long second) {
                return first.compareTo(second);
            }
            if (left instanceof Double first && right instanceof Double second) {
                return numeric(first, second);
            }
            if (left instanceof String first && right instanceof String second) {
                return CodePoints.compare(first, second);
            }
            if (left instanceof Boolean first && right instanceof Boolean second) {
                return first.compareTo(second);
            }
            if (left instanceof byte[] first && right instanceof byte[] second) {
                return Arrays.compareUnsigned(first, second);
            }
            return null;
        }

        private @Nullable Integer numeric(double left, double right) {
            if (Double.isNaN(left) || Double.isNaN(right)) {
                return null;
            }
            return left < right ? -1 : left > right ? 1 : 0;
        }

        @Override
        public boolean isServerOrder() {
            return true;
        }
    };

    /** As {@link String#compareToIgnoreCase}, independent of any locale; other types as {@link #STRICT}. */
    ValueOrder IGNORING_CASE = new ValueOrder() {

        @Override
        public boolean equal(Object left, Object right) {
            return left instanceof String first && right instanceof String second
                    ? first.equalsIgnoreCase(second)
                    : STRICT.equal(left, right);
        }

        @Override
        public @Nullable Integer compare(Object left, Object right) {
            return left instanceof String first && right instanceof String second
                    ? (Integer) first.compareToIgnoreCase(second)
                    : STRICT.compare(left, right);
        }
    };
}
