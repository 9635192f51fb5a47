package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.Bool;
import io.github.aerospring.embedded.value.ContainerFlags;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Value;

/**
 * The form of the answer to a selection, and the answers that are the same for lists and maps. {@link Nil} is no answer.
 *
 * @param type what to answer
 * @param inverted whether the operation means all elements but the selected ones
 * @param multi whether the operation is for any number of elements
 */
record Answer(ReturnType type, boolean inverted, boolean multi) {

    private static final int TYPE_MASK = 0xFFFF;
    private static final int INVERTED = 0x10000;

    static Answer of(long wire, boolean multi) {
        return new Answer(ReturnType.of((int) wire & TYPE_MASK), (wire & INVERTED) != 0, multi);
    }

    /** The same without inversion. */
    Answer plain() {
        return new Answer(type, false, multi);
    }

    /** Fails when the operation is for one element and inverted. */
    void refuseInvertedSingle() {
        if (inverted && !multi) {
            throw ResultCode.OP_NOT_APPLICABLE.because(
                    "inverted selection of one element (expected: an operation on a range)");
        }
    }

    /** ResultCode of an answer that the operation does not have. */
    RequestFailedException refused() {
        return ResultCode.OP_NOT_APPLICABLE.because("return type: " + type + (inverted ? " inverted" : "")
                + " (expected: one that the operation supports)");
    }

    /** The answer when nothing was selected. */
    Value notFound(long position) {
        return switch (type) {
            case NONE -> Nil.NIL;
            case INDEX_RANGE, REVERSE_INDEX_RANGE, RANK_RANGE, REVERSE_RANK_RANGE -> pair(position, 0);
            case INDEX, REVERSE_INDEX, RANK, REVERSE_RANK -> multi ? ListValue.of() : Int.of(-1);
            case COUNT -> Int.of(0);
            case EXISTS -> Bool.FALSE;
            case KEY, VALUE -> multi ? ListValue.of() : Nil.NIL;
            case KEY_VALUE, UNORDERED_MAP, ORDERED_MAP -> map(List.of());
            case INVALID -> throw refused();
        };
    }

    /** A map of the type that is asked for. */
    MapValue map(List<MapValue.Entry> entries) {
        return new MapValue(
                entries,
                type == ReturnType.KEY_VALUE
                        ? ContainerFlags.PRESERVE_ORDER
                        : type == ReturnType.ORDERED_MAP ? ContainerFlags.KEY_ORDERED : 0);
    }

    /** The answer in numbers for a run of positions, respecting inversion; for every other answer it fails. */
    Value positions(int start, int count, int size) {
        return switch (type) {
            case NONE -> Nil.NIL;
            case COUNT -> Int.of(inverted ? size - count : count);
            case EXISTS -> Bool.of(inverted == (count == 0));
            case INDEX, REVERSE_INDEX, RANK, REVERSE_RANK ->
                multi
                        ? positionList(start, count, size)
                        : Int.of(count == 0 ? -1 : type.isReverse() ? size - start - 1 : start);
            default -> throw refused();
        };
    }

    private ListValue positionList(int start, int count, int size) {
        List<Value> numbers = new ArrayList<>();
        if (inverted) {
            addRun(numbers, 0, start, size);
            addRun(numbers, start + count, size - start - count, size);
        } else {
            addRun(numbers, start, count, size);
        }
        return new ListValue(numbers);
    }

    /** As {@link #positions}, and the run itself as start and count. */
    Value range(int start, int count, int size) {
        if (!type.isIndexRange() && !type.isRankRange()) {
            return positions(start, count, size);
        }
        if (inverted) {
            throw refused();
        }
        return pair(type.isReverse() ? size - start - count : start, count);
    }

    /** Appends a run of positions: ascending, also when they count from the end. */
    void addRun(List<Value> numbers, int start, int count, int size) {
        int first = type.isReverse() ? size - start - count : start;
        for (int i = 0; i < count; i++) {
            numbers.add(Int.of(first + i));
        }
    }

    /** A single position in the direction that is asked for. */
    Int position(int position, int size) {
        return Int.of(type.isReverse() ? size - position - 1 : position);
    }

    /** The positions of selected elements, one by one; just the first for an operation on one element. */
    Value eachPosition(BitSet selected, int size) {
        if (!multi) {
            return position(selected.nextSetBit(0), size);
        }
        return new ListValue(selected.stream()
                .<Value>mapToObj(index -> position(index, size))
                .toList());
    }

    private static ListValue pair(long start, long count) {
        return ListValue.of(Int.of(start), Int.of(count));
    }
}
