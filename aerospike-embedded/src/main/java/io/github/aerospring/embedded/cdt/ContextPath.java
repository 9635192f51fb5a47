package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.StorageForm;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;
import org.jspecify.annotations.Nullable;

/** The way from a bin to a nested container, as the context of an operation describes it. */
final class ContextPath {

    /** No record holds that many elements. */
    private static final int MAX_PADDING = 16 * 1024 * 1024;

    private final Payload payload;
    private final boolean modifies;
    private final boolean binAbsent;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable Value current;

    private ContextPath(@Nullable Value bin, Payload payload, boolean modifies) {
        this.payload = payload;
        this.modifies = modifies;
        this.binAbsent = bin == null;
        this.current = bin;
    }

    /** Reads the context that is the next parameter of an operation, and follows it. */
    static ContextPath follow(@Nullable Value bin, Payload payload, boolean modifies) {
        if (bin != null ? !bin.kind().isContainer() : !modifies) {
            throw ResultCode.PARAMETER.because("bin: " + bin + " (expected: a list or map for a context)");
        }
        long parts = payload.readListCount();
        if (parts == 0 || parts % 2 != 0) {
            throw ResultCode.PARAMETER.because("context of " + parts + " (expected: pairs of type and value)");
        }
        ContextPath path = new ContextPath(bin, payload, modifies);
        for (long i = 0; i < parts; i += 2) {
            ContextType type = new ContextType(payload.readLong());
            path.enter(type);
        }
        return path;
    }

    /** Where the context leads to. */
    Target target() {
        return new Target(current, binAbsent, binAbsent, true);
    }

    /** The bin with a changed container at the end of the way. */
    Value rebuild(Value changed) {
        Value value = changed;
        for (int i = steps.size() - 1; i >= 0; i--) {
            value = steps.get(i).with(value);
        }
        return value;
    }

    private void enter(ContextType type) {
        if (current == null) {
            create(type);
            return;
        }
        if (!type.isValid()) {
            throw ResultCode.OP_NOT_APPLICABLE.because(
                    "context type: " + type.wire() + " (expected: index, rank, key or value)");
        }
        if (current instanceof ListValue list && !type.isForMap()) {
            intoList(list, type);
        } else if (current instanceof MapValue map && !type.isForList()) {
            intoMap(map, type);
        } else {
            throw ResultCode.OP_NOT_APPLICABLE.because(
                    "value: " + current + " (expected: a container of the type of the context)");
        }
        if (current == null && !modifies) {
            throw missing("element", type);
        }
    }

    /** A level below one that is created, or the first one of a bin that is created. */
    private void create(ContextType type) {
        boolean top = steps.isEmpty();
        if (top ? !type.creates() || !type.isValid() : type.createsIndex()) {
            throw ResultCode.OP_NOT_APPLICABLE.because(
                    "context type: " + type.wire() + " (expected: flags that create a container)");
        }
        if (type.isMapKey()) {
            payload.forgetMarkers();
            Value key = readKey();
            steps.add(Step.newEntry(new MapValue(List.of(), type.newMapFlags()), 0, key));
        } else if (type.isListIndex()) {
            long index = readNumber();
            boolean anyIndex = type.createsPadded() || type.createsOrderedList() || type.createsIndex();
            if (index < -1 || index > 0 && !anyIndex) {
                throw missing("index " + index, type);
            }
            List<Value> padding = type.createsPadded() ? padding(index) : List.of();
            steps.add(Step.newElement(new ListValue(padding, type.newListFlags()), 0));
        } else {
            throw ResultCode.OP_NOT_APPLICABLE.because(
                    "context type: " + type.wire() + " (expected: index of a list or key of a map)");
        }
    }

    private void intoList(ListValue list, ContextType type) {
        List<Value> elements = list.elements();
        int index;
        switch (type.base()) {
            case ContextType.INDEX -> {
                long wanted = readNumber();
                index = position(wanted, list.size());
                if (index < 0 && type.creates()) {
                    create(list, wanted, type);
                    return;
                }
            }
            case ContextType.RANK -> {
                index = position(readNumber(), list.size());
                if (index >= 0 && !list.isOrdered()) {
                    index = RankHeap.select(elements, new IndexRange(index, 1))[0];
                }
            }
            case ContextType.VALUE -> {
                Value value = readValue();
                index = list.isOrdered() ? found(Bisection.first(elements, value)) : firstEqual(elements, value);
            }
            default -> throw ResultCode.OP_NOT_APPLICABLE.because("context by key (expected: a map, not a list)");
        }
        if (index < 0) {
            throw missing("element", type);
        }
        steps.add(Step.element(list, index));
        current = elements.get(index);
    }

    private void create(ListValue list, long index, ContextType type) {
        int size = list.size();
        boolean atEnd = index == size || index == -1 && size == 0 || list.isOrdered();
        if (!atEnd && !(type.createsPadded() && !type.createsIndex() && index > size)) {
            throw missing("index " + index, type);
        }
        steps.add(Step.newElement(list, atEnd ? 0 : padding(index - size).size()));
        current = null;
    }

    private void intoMap(MapValue map, ContextType type) {
        MapOrder order = new MapOrder(map);
        int index;
        switch (type.base()) {
            case ContextType.INDEX -> index = position(readNumber(), map.size());
            case ContextType.RANK -> {
                int rank = position(readNumber(), map.size());
                index = rank < 0 ? rank : order.byRank()[rank];
            }
            case ContextType.KEY -> {
                payload.forgetMarkers();
                Value key = readKey();
                Bisection place = Bisection.any(order.keys(), key);
                if (!place.found() && type.creates()) {
                    steps.add(Step.newEntry(map, place.position(), key));
                    current = null;
                    return;
                }
                index = found(place);
            }
            default -> {
                Value value = readValue();
                if (order.hasValueIndex()) {
                    int rank = found(order.firstOfValue(value));
                    index = rank < 0 ? rank : order.byRank()[rank];
                } else {
                    index = firstEqual(order.values(), value);
                }
            }
        }
        if (index < 0) {
            throw missing("entry", type);
        }
        steps.add(Step.entry(map, index));
        current = map.entries().get(index).value();
    }

    private static int position(long index, int size) {
        long position = index < 0 ? index + size : index;
        return position < 0 || position >= size ? -1 : (int) position;
    }

    private static int found(Bisection place) {
        return place.found() ? place.position() : -1;
    }

    private static int firstEqual(List<Value> values, Value value) {
        for (int i = 0; i < values.size(); i++) {
            if (ValueOrder.same(values.get(i), value)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Value> padding(long count) {
        if (count > MAX_PADDING) {
            throw ResultCode.RECORD_TOO_BIG.because("list of " + count + " (expected: what a record can hold)");
        }
        return Collections.nCopies(Math.max((int) count, 0), Nil.NIL);
    }

    private Value readKey() {
        return orNotApplicable(() -> StorageForm.ofElement(payload.readValue()));
    }

    private Value readValue() {
        return orNotApplicable(payload::readValue);
    }

    private long readNumber() {
        return orNotApplicable(payload::readLong);
    }

    /** A level with a malformed value leads nowhere. */
    private static <T> T orNotApplicable(Supplier<T> read) {
        try {
            return read.get();
        } catch (RequestFailedException malformed) {
            throw ResultCode.OP_NOT_APPLICABLE.because(String.valueOf(malformed.getMessage()));
        }
    }

    private static RequestFailedException missing(String what, ContextType type) {
        return ResultCode.OP_NOT_APPLICABLE.because(
                what + " of context type " + type.wire() + " (expected: one that exists)");
    }
}
