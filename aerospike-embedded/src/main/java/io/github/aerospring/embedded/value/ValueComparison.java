package io.github.aerospring.embedded.value;

import java.util.Arrays;
import java.util.List;

/** One comparison of two values, and what it came across. */
public final class ValueComparison {

    private boolean wildcard;
    private boolean unorderedMap;
    private int order;

    private ValueComparison() {}

    /** Compares {@code left} with {@code right}. */
    public static ValueComparison of(Value left, Value right) {
        ValueComparison comparison = new ValueComparison();
        comparison.order = comparison.compare(left, right);
        return comparison;
    }

    /** Negative, zero or positive as left is less than, equal to or greater than right. */
    public int order() {
        return order;
    }

    /** Whether, up to where the order was decided, either side had a map that is not empty and not ordered by key. */
    public boolean sawUnorderedMap() {
        return unorderedMap;
    }

    private int compare(Value left, Value right) {
        note(left);
        note(right);
        if (left == Wildcard.WILDCARD || right == Wildcard.WILDCARD) {
            wildcard = true;
            return 0;
        }
        int byKind = left.kind().compareTo(right.kind());
        if (byKind != 0) {
            return byKind;
        }
        if (left instanceof Int first && right instanceof Int second) {
            return Long.compareUnsigned(first.value(), second.value());
        }
        if (left instanceof Float first && right instanceof Float second) {
            return first.value() < second.value() ? -1 : first.value() > second.value() ? 1 : 0;
        }
        if (left instanceof ListValue first && right instanceof ListValue second) {
            return lists(first.elements(), second.elements());
        }
        if (left instanceof MapValue first && right instanceof MapValue second) {
            return maps(first.entries(), second.entries());
        }
        if (left instanceof Str first && right instanceof Str second) {
            return Arrays.compareUnsigned(first.bytes(), second.bytes());
        }
        if (left instanceof Extension first && right instanceof Extension second) {
            return Arrays.compareUnsigned(first.bytes(), second.bytes());
        }
        return left.kind().hasContent()
                ? Arrays.compareUnsigned(ByteString.content(left), ByteString.content(right))
                : 0;
    }

    private void note(Value value) {
        if (value instanceof MapValue map && !map.isKeyOrdered() && (map.flags() != 0 || map.size() != 0)) {
            unorderedMap = true;
        }
    }

    private int lists(List<Value> left, List<Value> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int byElement = compare(left.get(i), right.get(i));
            if (byElement != 0 || wildcard) {
                return byElement;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private int maps(List<MapValue.Entry> left, List<MapValue.Entry> right) {
        if (left.size() != right.size()) {
            return Integer.compare(left.size(), right.size());
        }
        for (int i = 0; i < left.size(); i++) {
            int byKey = compare(left.get(i).key(), right.get(i).key());
            if (byKey != 0 || wildcard) {
                return byKey;
            }
            int byValue = compare(left.get(i).value(), right.get(i).value());
            if (byValue != 0 || wildcard) {
                return byValue;
            }
        }
        return 0;
    }
}
