package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;
import org.jspecify.annotations.Nullable;

/** Puts elements into a list under the rules of the write flags. */
final class ListWriter {

    private static final int ADD_UNIQUE = 1;
    private static final int INSERT_BOUNDED = 2;
    private static final int NO_FAIL = 4;
    private static final int DO_PARTIAL = 8;

    /** No record holds that many elements. */
    private static final int MAX_SIZE = 16 * 1024 * 1024;

    private final Target target;
    private final ListValue list;
    private final List<Value> elements;
    private final int size;
    private final boolean unique;
    private final boolean bounded;
    private final boolean noFail;
    private final boolean partial;

    ListWriter(Target target, int creationFlags, long writeFlags) {
        this.target = target;
        this.list = target.container() instanceof ListValue present ? present : new ListValue(List.of(), creationFlags);
        this.elements = list.elements();
        this.size = list.size();
        this.unique = (writeFlags & ADD_UNIQUE) != 0;
        this.bounded = (writeFlags & INSERT_BOUNDED) != 0;
        this.noFail = (writeFlags & NO_FAIL) != 0;
        this.partial = noFail && (writeFlags & DO_PARTIAL) != 0;
    }

    /** This writer, for an operation that puts elements where it wants to. */
    ListWriter unordered() {
        if (list.isOrdered()) {
            throw ResultCode.OP_NOT_APPLICABLE.because(
                    "ordered list (expected: an unordered one, elements have their place)");
        }
        return this;
    }

    Outcome append(Value value) {
        if (!list.isOrdered()) {
            return insertAt(size, List.of(value), false, true);
        }
        Bisection place = Bisection.any(elements, value);
        return place.found() && unique
                ? refuse(
                        ResultCode.ELEMENT_EXISTS.because(
                                "value: " + value + " (expected: one that is not in the list)"),
                        sizeReply())
                : insertRun(place.position(), List.of(value), true);
    }

    Outcome appendAll(List<Value> values) {
        if (!list.isOrdered()) {
            return insertAt(size, values, true, true);
        }
        return values.isEmpty() ? nothing() : merge(values);
    }

    Outcome insert(long index, Value value) {
        return insertAt(index, List.of(value), false, true);
    }

    Outcome insertAll(long index, List<Value> values) {
        return insertAt(index, values, true, true);
    }

    Outcome set(long index, Value value) {
        if (index >= size) {
            return insertAt(index, List.of(value), false, false);
        }
        int place = place(index);
        if (unique && occursElsewhere(value, place)) {
            return refuse(
                    ResultCode.ELEMENT_EXISTS.because("value: " + value + " (expected: one that is not in the list)"),
                    Nil.NIL);
        }
        List<Value> changed = new ArrayList<>(elements);
        changed.set(place, value);
        return Outcome.change(with(changed));
    }

    Outcome increment(long index, @Nullable Value number) {
        int place = place(index);
        Value sum = Delta.of(number).addTo(place < size ? elements.get(place) : null);
        Outcome outcome = list.isOrdered() ? replaceInOrder(place, sum) : set(place, sum);
        return new Outcome(sum, outcome.changed());
    }

    private int place(long index) {
        long place = index < 0 ? index + size : index;
        if (index > Integer.MAX_VALUE || place < 0) {
            throw ResultCode.OP_NOT_APPLICABLE.because(
                    "index: " + index + " (expected: " + -size + " to " + Integer.MAX_VALUE + ")");
        }
        return (int) place;
    }

    /** The first occurrence of {@code value} is not at {@code place}, or it is not the only one. */
    private boolean occursElsewhere(Value value, int place) {
        int occurrences = 0;
        for (int i = 0; i < size; i++) {
            if (ValueOrder.same(elements.get(i), value)) {
                occurrences++;
                if (occurrences > 1 || i != place) {
                    return true;
                }
            }
        }
        return false;
    }

    private Outcome insertAt(long index, List<Value> values, boolean many, boolean replyWithSize) {
        Value noChange = replyWithSize ? sizeReply() : Nil.NIL;
        if (values.isEmpty()) {
            return nothing();
        }
        int place = place(index);
        if (bounded && place > size) {
            return refuse(
                    ResultCode.OP_NOT_APPLICABLE.because(
                            "index: " + index + " (expected: at most " + size + ", bounded)"),
                    noChange);
        }
        List<Value> added = values;
        if (unique) {
            added = many ? newOnes(values) : contains(values.get(0)) ? null : values;
            if (added == null || added.isEmpty()) {
                return refuse(
                        ResultCode.ELEMENT_EXISTS.because("values: " + values + " (expected: new ones)"), noChange);
            }
        }
        return insertRun(place, added, replyWithSize);
    }

    /**
     * The values that are neither in the list nor before in the values.
     *
     * @return {@code null} when there are others and the list therefore has to stay as it is
     */
    private @Nullable List<Value> newOnes(List<Value> values) {
        List<Value> added = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (contains(value)) {
                if (!partial) {
                    return null;
                }
            } else if (contains(values.subList(0, i), value)) {
                if (!noFail) {
                    throw ResultCode.OP_NOT_APPLICABLE.because(
                            "value: " + value + " (expected: once among the values)");
                }
                if (!partial) {
                    return null;
                }
            } else {
                added.add(value);
            }
        }
        return added;
    }

    private boolean contains(Value value) {
        return contains(elements, value);
    }

    private static boolean contains(List<Value> values, Value value) {
        return values.stream().anyMatch(other -> ValueOrder.same(other, value));
    }

    private Outcome insertRun(int place, List<Value> values, boolean replyWithSize) {
        if ((long) place + values.size() >= Integer.MAX_VALUE) {
            throw ResultCode.PARAMETER.because("index: " + place + " (expected: below " + Integer.MAX_VALUE + ")");
        }
        if (place + values.size() > MAX_SIZE) {
            throw ResultCode.RECORD_TOO_BIG.because(
                    "list of " + (place + values.size()) + " (expected: what a record can hold)");
        }
        List<Value> changed = new ArrayList<>(elements);
        if (place > size) {
            changed.addAll(Collections.nCopies(place - size, Nil.NIL));
        }
        changed.addAll(place, values);
        return new Outcome(replyWithSize ? Int.of(changed.size()) : Nil.NIL, with(changed));
    }

    /** Adds values to an ordered list. */
    private Outcome merge(List<Value> values) {
        List<Value> sorted = new ArrayList<>(values.size());
        for (int index : SortedIndexes.sort(
                values.size(), (left, right) -> ValueOrder.INSTANCE.compare(values.get(left), values.get(right)))) {
            sorted.add(values.get(index));
        }
        if (unique && dropRepeated(sorted)) {
            if (!noFail) {
                throw ResultCode.OP_NOT_APPLICABLE.because("values: " + values + " (expected: each once)");
            }
            if (!partial) {
                return unchanged(sizeReply());
            }
        }
        List<Value> merged = new ArrayList<>(size + sorted.size());
        int copied = 0;
        for (Value value : sorted) {
            Bisection place = Bisection.any(elements, value);
            if (unique && place.found()) {
                if (!partial) {
                    return refuse(
                            ResultCode.ELEMENT_EXISTS.because(
                                    "value: " + value + " (expected: one that is not in the list)"),
                            sizeReply());
                }
                continue;
            }
            if (place.position() > copied) {
                merged.addAll(elements.subList(copied, place.position()));
                copied = place.position();
            }
            merged.add(value);
        }
        merged.addAll(elements.subList(copied, size));
        return new Outcome(Int.of(merged.size()), with(merged));
    }

    /** Removes what equals the value before it; tells whether there was any. */
    private static boolean dropRepeated(List<Value> sorted) {
        List<Value> once = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            if (i == 0 || !ValueOrder.same(sorted.get(i - 1), sorted.get(i))) {
                once.add(sorted.get(i));
            }
        }
        boolean repeated = once.size() < sorted.size();
        sorted.clear();
        sorted.addAll(once);
        return repeated;
    }

    private Outcome replaceInOrder(int place, Value value) {
        Bisection found = Bisection.first(elements, value);
        if (place > size) {
            throw ResultCode.OP_NOT_APPLICABLE.because(
                    "index: " + place + " (expected: at most " + size + ", the list is ordered)");
        }
        if (unique && found.found()) {
            return found.position() == place
                    ? Outcome.reply(Nil.NIL)
                    : refuse(
                            ResultCode.ELEMENT_EXISTS.because(
                                    "value: " + value + " (expected: one that is not in the list)"),
                            Nil.NIL);
        }
        List<Value> changed = new ArrayList<>(elements);
        changed.add(found.position(), value);
        if (place < size) {
            changed.remove(found.position() <= place ? place + 1 : place);
        }
        return Outcome.change(with(changed));
    }

    /** Fails, or does nothing if the flags ask for that. */
    private Outcome refuse(RuntimeException failure, Value reply) {
        if (!noFail) {
            throw failure;
        }
        return unchanged(reply);
    }

    /** A bin that was absent becomes an empty list all the same. */
    private Outcome unchanged(Value reply) {
        return new Outcome(reply, target.isNewBin() ? list : null);
    }

    private Outcome nothing() {
        return new Outcome(sizeReply(), target.isNew() ? list : null);
    }

    private Value sizeReply() {
        return Int.of(size);
    }

    private ListValue with(List<Value> changed) {
        return new ListValue(changed, list.flags());
    }
}
