package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import io.github.aerospring.embedded.value.Bool;
import io.github.aerospring.embedded.value.ContainerFlags;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;
import org.jspecify.annotations.Nullable;

/** Selects elements of a list by index or rank, and removes them if asked to. */
final class ListSelector {

    private final ListValue list;
    private final Answer answer;
    private final boolean removing;
    private final List<Value> elements;
    private final int size;

    ListSelector(ListValue list, Answer answer, boolean removing) {
        this.list = list;
        this.answer = answer;
        this.removing = removing;
        this.elements = list.elements();
        this.size = list.size();
    }

    /** Elements by index. */
    Outcome byIndex(long index, long count) {
        return byIndex(IndexRange.of(index, count, size, answer.multi()));
    }

    Outcome byIndex(IndexRange range) {
        if (!answer.inverted()) {
            return run(answer, range);
        }
        answer.refuseInvertedSingle();
        if (answer.type().isIndexRange() || answer.type().isRankRange()) {
            throw answer.refused();
        }
        Answer plain = answer.plain();
        if (range.count() == 0) {
            return run(plain, new IndexRange(0, size));
        }
        if (range.start() == 0) {
            return run(plain, new IndexRange(range.count(), size - range.count()));
        }
        if (range.end() >= size) {
            return run(plain, new IndexRange(0, range.start()));
        }
        return allBut(plain, range);
    }

    /** Elements by rank. */
    Outcome byRank(long rank, long count) {
        answer.refuseInvertedSingle();
        return byRank(IndexRange.of(rank, count, size, answer.multi()));
    }

    Outcome byRank(IndexRange ranks) {
        if (list.isOrdered()) {
            return byIndex(ranks);
        }
        boolean inverted = answer.inverted();
        if (ranks.count() == (inverted ? size : 0)) {
            return Outcome.reply(notFound(answer, ranks.start()));
        }
        int[] byHeap = RankHeap.select(elements, ranks);
        BitSet selected = new BitSet();
        for (int index : byHeap) {
            selected.set(index);
        }
        if (inverted) {
            selected.flip(0, size);
        }
        Value reply =
                switch (answer.type()) {
                    case INDEX, REVERSE_INDEX -> answer.eachPosition(selected, size);
                    case VALUE -> inverted ? listOf(selected) : byRankOrder(byHeap);
                    case INDEX_RANGE, REVERSE_INDEX_RANGE -> throw answer.refused();
                    default -> answer.range(ranks.start(), ranks.count(), size);
                };
        return new Outcome(reply, removing ? new ListValue(without(selected), list.flags()) : null);
    }

    /** The answer when nothing was selected; lists have no keys. */
    static Value notFound(Answer answer, long position) {
        if (answer.type() == ReturnType.KEY || answer.type().isMap()) {
            throw answer.refused();
        }
        return answer.notFound(position);
    }

    /** Number of elements that are less than {@code value}. */
    int rankOf(Value value) {
        int rank = 0;
        for (Value element : elements) {
            if (ValueOrder.INSTANCE.compare(element, value) < 0) {
                rank++;
            }
        }
        return rank;
    }

    /** The selected elements in the order of the list. */
    ListValue listOf(BitSet selected) {
        return new ListValue(selected.stream().mapToObj(elements::get).toList());
    }

    /**
     * The list without some of its elements.
     *
     * @return {@code null} when nothing is to be removed; a list that has become empty keeps nothing but its order
     */
    @Nullable
    ListValue remaining(BitSet selected) {
        if (!removing) {
            return null;
        }
        int count = selected.cardinality();
        if (count == size) {
            return new ListValue(List.of(), list.flags() & ContainerFlags.LIST_ORDERED);
        }
        return count == 0 ? null : new ListValue(without(selected), list.flags());
    }

    private List<Value> without(BitSet selected) {
        List<Value> remaining = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            if (!selected.get(i)) {
                remaining.add(elements.get(i));
            }
        }
        return remaining;
    }

    private Value byRankOrder(int[] indexes) {
        if (!answer.multi()) {
            return elements.get(indexes[0]);
        }
        List<Value> values = new ArrayList<>(indexes.length);
        for (int index : indexes) {
            values.add(elements.get(index));
        }
        return new ListValue(values);
    }

    private Outcome run(Answer plain, IndexRange range) {
        if (range.count() == 0) {
            return Outcome.reply(notFound(plain, range.start()));
        }
        BitSet selected = new BitSet();
        selected.set(range.start(), range.end());
        return new Outcome(runReply(plain, range), remaining(selected));
    }

    private Value runReply(Answer plain, IndexRange range) {
        List<Value> selected = elements.subList(range.start(), range.end());
        return switch (plain.type()) {
            case RANK, REVERSE_RANK -> runRanks(plain, range, selected);
            case VALUE -> plain.multi() ? new ListValue(selected) : selected.get(0);
            case RANK_RANGE, REVERSE_RANK_RANGE -> {
                if (!list.isOrdered()) {
                    throw plain.refused();
                }
                yield plain.range(range.start(), range.count(), size);
            }
            default -> plain.range(range.start(), range.count(), size);
        };
    }

    private Value runRanks(Answer plain, IndexRange range, List<Value> selected) {
        if (list.isOrdered() || range.count() == size) {
            return plain.positions(range.start(), range.count(), size);
        }
        return plain.multi() ? ranksOf(plain, selected) : plain.position(rankOf(selected.get(0)), size);
    }

    private ListValue ranksOf(Answer plain, List<Value> selected) {
        return new ListValue(selected.stream()
                .<Value>map(element -> plain.position(rankOf(element), size))
                .toList());
    }

    /** Selects what is before and behind a run. */
    private Outcome allBut(Answer plain, IndexRange kept) {
        BitSet selected = new BitSet();
        selected.set(0, size);
        selected.clear(kept.start(), kept.end());
        Value reply =
                switch (plain.type()) {
                    case NONE -> Nil.NIL;
                    case COUNT -> Int.of(size - kept.count());
                    case EXISTS -> Bool.TRUE;
                    case INDEX, REVERSE_INDEX -> outside(plain, kept);
                    case RANK, REVERSE_RANK ->
                        list.isOrdered()
                                ? outside(plain, kept)
                                : ranksOf(plain, listOf(selected).elements());
                    case VALUE -> listOf(selected);
                    default -> throw plain.refused();
                };
        return new Outcome(reply, remaining(selected));
    }

    private ListValue outside(Answer plain, IndexRange kept) {
        List<Value> numbers = new ArrayList<>();
        plain.addRun(numbers, 0, kept.start(), size);
        plain.addRun(numbers, kept.end(), size - kept.end(), size);
        return new ListValue(numbers);
    }
}
