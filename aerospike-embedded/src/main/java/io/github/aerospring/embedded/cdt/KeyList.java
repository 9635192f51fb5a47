package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;

/** The keys of a level by key list, taken in ascending order as the entries of a map come. */
final class KeyList {

    /** The server takes every list of more keys for unsorted if it is flagged ordered. */
    private static final int MAX_ORDERED = 2;

    static final KeyList NONE = new KeyList(ListValue.of());

    private final List<Value> sorted = new ArrayList<>();
    private int next;

    KeyList(Value keys) {
        if (!(keys instanceof ListValue list)) {
            throw ResultCode.PARAMETER.because("keys of a path: " + keys + " (expected: a list)");
        }
        List<Value> elements = list.elements();
        if (elements.size() > 1
                && elements.subList(0, elements.size() - 1).stream().anyMatch(Payload::hasMarker)) {
            throw ResultCode.PARAMETER.because("keys of a path: " + keys + " (expected: no wildcards)");
        }
        for (int index : SortedIndexes.sort(
                elements.size(),
                (left, right) -> ValueOrder.INSTANCE.compare(elements.get(left), elements.get(right)))) {
            sorted.add(elements.get(index));
        }
        if (list.isOrdered() && (elements.size() > MAX_ORDERED || !sorted.equals(elements))) {
            throw ResultCode.PARAMETER.because("keys of a path: " + keys + " (expected: an unordered list)");
        }
    }

    /** Whether the key, greater than all before, is among the keys. */
    boolean takes(Value key) {
        while (next < sorted.size()) {
            int order = ValueOrder.INSTANCE.compare(key, sorted.get(next));
            if (order < 0) {
                return false;
            }
            next++;
            if (order == 0) {
                return true;
            }
        }
        return false;
    }
}
