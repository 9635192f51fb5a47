package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

import io.github.aerospring.embedded.value.Bool;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;
import org.jspecify.annotations.Nullable;

/** Selects elements of a list by value. */
final class ListValueSelector {

    private final ListValue list;
    private final Answer answer;
    private final boolean removing;
    private final List<Value> elements;
    private final int size;
    private final ListSelector positions;

    ListValueSelector(ListValue list, Answer answer, boolean removing) {
        this.list = list;
        this.answer = answer;
        this.removing = removing;
        this.elements = list.elements();
        this.size = list.size();
        this.positions = new ListSelector(list, answer, removing);
    }

    /** Elements that equal {@code value}; only the first one for an operation on one element. */
    Outcome byValue(Value value) {
        return byInterval(ValueInterval.of(value));
    }

    /** Elements from {@code start} to below {@code end}; to the end when that is {@code null}. */
    Outcome byInterval(Value start, @Nullable Value end) {
        return byInterval(new ValueInterval(start, end, false));
    }

    private Outcome byInterval(ValueInterval interval) {
        answer.refuseInvertedSingle();
        if (list.isOrdered()) {
            IndexRange ranks = interval.inOrdered(elements, answer.multi());
            return ranks.count() == 0 && !answer.multi()
                    ? Outcome.reply(ListSelector.notFound(answer, 0))
                    : positions.byIndex(ranks);
        }
        int rank = positions.rankOf(interval.start());
        BitSet selected = new BitSet();
        for (int i = 0; i < size && (answer.multi() || selected.isEmpty()); i++) {
            if (interval.contains(elements.get(i)) != answer.inverted()) {
                selected.set(i);
            }
        }
        int count = selected.cardinality();
        Value reply =
                switch (answer.type()) {
                    case INDEX, REVERSE_INDEX ->
                        answer.multi() || count != 0 ? answer.eachPosition(selected, size) : answer.notFound(rank);
                    case VALUE ->
                        answer.multi()
                                ? positions.listOf(selected)
                                : count == 0 ? Nil.NIL : elements.get(selected.nextSetBit(0));
                    case INDEX_RANGE, REVERSE_INDEX_RANGE -> throw answer.refused();
                    default -> answer.range(rank, answer.inverted() ? size - count : count, size);
                };
        return new Outcome(reply, positions.remaining(selected));
    }

    /** Elements by their rank relative to {@code value}. */
    Outcome byRelativeRank(Value value, long rank, long count) {
        int place = list.isOrdered() ? Bisection.first(elements, value).position() : positions.rankOf(value);
        return positions.byRank(IndexRange.relative(rank, count, place, size));
    }

    /** Elements that equal one of the items, which are looked at only if the answer is possible. */
    Outcome byValues(Supplier<List<Value>> parameter) {
        if (answer.type().isIndexRange() || answer.type().isRankRange()) {
            throw answer.refused();
        }
        List<Value> items = parameter.get();
        if (items.isEmpty()) {
            return answer.inverted()
                    ? new ListSelector(list, answer.plain(), removing).byIndex(0, size)
                    : Outcome.reply(ListSelector.notFound(answer, 0));
        }
        return list.isOrdered() ? inOrdered(items) : inUnordered(items);
    }

    private Outcome inUnordered(List<Value> items) {
        ItemMatches matches = ItemMatches.of(items, elements, answer.type().isRank());
        BitSet selected = matches.selected(answer.inverted());
        Value reply = answer.type().isRank() ? matches.ranks(answer) : replyTo(selected);
        return new Outcome(reply, positions.remaining(selected));
    }

    private Outcome inOrdered(List<Value> items) {
        List<IndexRange> runs = new ArrayList<>(items.size());
        BitSet selected = new BitSet();
        for (Value item : items) {
            IndexRange run = ValueInterval.of(item).inOrdered(elements, true);
            selected.set(run.start(), run.end());
            runs.add(run);
        }
        if (answer.inverted()) {
            selected.flip(0, size);
        }
        Value reply = answer.inverted() ? replyTo(selected) : replyTo(runs, selected);
        return new Outcome(reply, positions.remaining(selected));
    }

    private Value replyTo(BitSet selected) {
        return switch (answer.type()) {
            case NONE -> Nil.NIL;
            case COUNT -> Int.of(selected.cardinality());
            case EXISTS -> Bool.of(!selected.isEmpty());
            case INDEX, REVERSE_INDEX, RANK, REVERSE_RANK -> answer.eachPosition(selected, size);
            case VALUE -> positions.listOf(selected);
            default -> throw answer.refused();
        };
    }

    /** As the server does it on an ordered list: run by run in the order of the items. */
    private Value replyTo(List<IndexRange> runs, BitSet selected) {
        List<Value> parts = new ArrayList<>();
        switch (answer.type()) {
            case INDEX, REVERSE_INDEX, RANK, REVERSE_RANK ->
                runs.forEach(run -> answer.addRun(parts, run.start(), run.count(), size));
            case VALUE -> runs.forEach(run -> parts.addAll(elements.subList(run.start(), run.end())));
            default -> {
                return replyTo(selected);
            }
        }
        return new ListValue(parts);
    }

    /** Values from a start to below an end, or a single value. */
    private record ValueInterval(Value start, @Nullable Value end, boolean single) {

        static ValueInterval of(Value value) {
            return new ValueInterval(value, null, true);
        }

        boolean contains(Value value) {
            int fromStart = ValueOrder.INSTANCE.compare(value, start);
            if (single) {
                return fromStart == 0;
            }
            return fromStart >= 0 && (end == null || ValueOrder.INSTANCE.compare(value, end) < 0);
        }

        IndexRange inOrdered(List<Value> elements, boolean multi) {
            int size = elements.size();
            Bisection first = Bisection.first(elements, start);
            int place = first.position();
            if (single) {
                return new IndexRange(place, first.found() ? multi ? runLength(elements, place) : 1 : 0);
            }
            if (end == null) {
                return new IndexRange(place, size - place);
            }
            if (ValueOrder.INSTANCE.compare(start, end) >= 0) {
                return new IndexRange(place, 0);
            }
            return new IndexRange(
                    place, Bisection.within(elements, place, 0, end).position() - place);
        }

        private int runLength(List<Value> elements, int place) {
            Bisection last = Bisection.within(elements, place + 1, elements.size(), start);
            return last.found() ? last.position() - place : 1;
        }
    }
}
