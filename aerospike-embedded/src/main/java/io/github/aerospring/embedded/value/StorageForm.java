package io.github.aerospring.embedded.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;

/**
 * The form in which lists and maps are stored: entries of maps sorted by key, keys of the allowed types and unique, ordered
 * lists in order, unknown flags dropped, nothing that exists for comparison only.
 */
public final class StorageForm {

    private static final Comparator<MapValue.Entry> BY_KEY =
            Comparator.comparing(MapValue.Entry::key, ValueOrder.INSTANCE);

    private StorageForm() {}

    /**
     * Storage form of a value that becomes an element, so it keeps no index.
     *
     * @throws RequestFailedException code 4 when {@code value} cannot be stored
     */
    public static Value ofElement(Value value) {
        return normalize(value, false);
    }

    /**
     * Storage form of a list or map that is written as a whole bin.
     *
     * @throws RequestFailedException code 1 when the bytes are malformed, of the other container type or cannot be stored
     */
    public static Particle ofBin(Particle written) {
        try {
            Value value = Value.decode(written.value());
            ValueKind expected = written.type() == Particle.LIST ? ValueKind.LIST : ValueKind.MAP;
            if (value.kind() != expected) {
                throw refused(value.kind() + " (expected: " + expected + ")");
            }
            return Particle.of(written.type(), normalize(value, true).encode());
        } catch (RequestFailedException malformed) {
            throw ResultCode.UNKNOWN.because(String.valueOf(malformed.getMessage()));
        }
    }

    /** Whether a value of a map may have {@code key} as its key: an integer, a string or a plain blob. */
    public static boolean isKey(Value key) {
        return key instanceof Int || key instanceof Str || key instanceof Blob blob && blob.type() == Particle.BLOB;
    }

    private static Value normalize(Value value, boolean outermost) {
        if (value instanceof ListValue list) {
            return list(list, outermost);
        }
        if (value instanceof MapValue map) {
            return map(map, outermost);
        }
        if (!value.kind().isStorable() || value instanceof Extension extension && extension.isComparisonOnly()) {
            throw refused(value + " (expected: a value that can be stored)");
        }
        return value;
    }

    /** What counts is the order of the elements as they were sent, before maps within them are sorted. */
    private static ListValue list(ListValue list, boolean outermost) {
        int flags = list.flags() & (outermost ? ContainerFlags.STORED_LIST : ContainerFlags.LIST_ORDERED);
        if (list.isOrdered() && !isSorted(list.elements())) {
            throw refused("list that is flagged ordered and is not in order");
        }
        List<Value> elements = new ArrayList<>(list.size());
        for (Value element : list.elements()) {
            elements.add(normalize(element, false));
        }
        return new ListValue(elements, flags);
    }

    private static boolean isSorted(List<Value> elements) {
        for (int i = 1; i < elements.size(); i++) {
            if (ValueOrder.INSTANCE.compare(elements.get(i - 1), elements.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static MapValue map(MapValue map, boolean outermost) {
        int order = ContainerFlags.KEY_ORDERED | ContainerFlags.VALUE_ORDERED;
        int flags = map.flags() & (outermost ? ContainerFlags.STORED_MAP : order);
        MapValue.Entry[] entries = new MapValue.Entry[map.size()];
        boolean sorted = true;
        for (int i = 0; i < entries.length; i++) {
            MapValue.Entry entry = map.entries().get(i);
            if (!isKey(entry.key())) {
                throw refused("map key " + entry.key() + " (expected: an integer, string or blob)");
            }
            entries[i] = new MapValue.Entry(entry.key(), normalize(entry.value(), false));
            sorted = sorted && (i == 0 || BY_KEY.compare(entries[i - 1], entries[i]) <= 0);
        }
        if (!sorted) {
            if ((flags & ContainerFlags.KEY_ORDERED) != 0) {
                throw refused("map that is flagged ordered and is not in the order of its keys");
            }
            Arrays.sort(entries, BY_KEY);
        }
        for (int i = 1; i < entries.length; i++) {
            if (BY_KEY.compare(entries[i - 1], entries[i]) == 0) {
                throw refused("map with key " + entries[i].key() + " twice (expected: unique keys)");
            }
        }
        return new MapValue(Arrays.asList(entries), flags);
    }

    private static RequestFailedException refused(String message) {
        return ResultCode.PARAMETER.because("value to store: " + message);
    }
}
