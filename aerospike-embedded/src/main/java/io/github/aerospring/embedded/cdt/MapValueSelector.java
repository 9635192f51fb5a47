package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import io.github.aerospring.embedded.value.Bool;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;
import org.jspecify.annotations.Nullable;

/** Selects entries of a map by value or by rank in the order of the values, and removes them if asked to. */
final class MapValueSelector {

    private final MapValue map;
    private final Answer answer;
    private final boolean removing;
    private final int size;
    private final MapOrder order;
    private final MapAnswer form;

    MapValueSelector(MapValue map, Answer answer, boolean removing) {
        this.map = map;
        this.answer = answer;
        this.removing = removing;
        this.size = map.size();
        this.order = new MapOrder(map);
        this.form = new MapAnswer(map, answer, removing, order);
    }

    /** Entries with a value; only the first one for an operation on one entry. */
    Outcome byValue(Value value) {
        refuseBeforeValues();
        if (size == 0) {
            return Outcome.reply(form.valueNotFound(-1));
        }
        if (order.hasValueIndex()) {
            Bisection first = order.firstOfValue(value);
            int count = first.found() ? 1 : 0;
            if (first.found() && answer.multi()) {
                count = order.behindValue(value).position() - first.position();
            }
            return byIndexedRanks(new IndexRange(first.position(), count));
        }
        BitSet matches = new BitSet();
        for (int i = 0; i < size && (answer.multi() || matches.isEmpty()); i++) {
            matches.set(i, ValueOrder.same(map.entries().get(i).value(), value));
        }
        return byMatches(matches, value);
    }

    /** Entries with values from {@code start} to below {@code end}; to the end when that is {@code null}. */
    Outcome byValueInterval(Value start, @Nullable Value end) {
        refuseBeforeValues();
        if (size == 0) {
            return Outcome.reply(form.valueNotFound(-1));
        }
        if (order.hasValueIndex()) {
            int first = order.firstOfValue(start).position();
            int behind = end == null ? size : order.firstOfValue(end).position();
            return byIndexedRanks(new IndexRange(first, Math.max(behind - first, 0)));
        }
        BitSet matches = new BitSet();
        for (int i = 0; i < size; i++) {
            Value value = map.entries().get(i).value();
            matches.set(
                    i,
                    ValueOrder.INSTANCE.compare(value, start) >= 0
                            && (end == null || ValueOrder.INSTANCE.compare(value, end) < 0));
        }
        return byMatches(matches, start);
    }

    private void refuseBeforeValues() {
        if (answer.type().isIndexRange()) {
            throw answer.refused();
        }
        answer.refuseInvertedSingle();
    }

    private Outcome byMatches(BitSet matches, Value start) {
        boolean withRank = answer.type().isRank() || answer.type().isRankRange();
        int rank = withRank ? order.lessThan(start) : 0;
        int count = matches.cardinality();
        if (count == 0) {
            return answer.inverted()
                    ? new MapValueSelector(map, answer.plain(), removing).form.all()
                    : Outcome.reply(form.valueNotFound(rank));
        }
        BitSet selected = invertedIfAsked(matches);
        Value reply;
        if (answer.type().isElements()) {
            reply = form.elements(selected.stream());
        } else if (answer.type().isIndex()) {
            reply = form.indexes(selected.stream());
        } else {
            reply = answer.range(rank, count, size);
        }
        return new Outcome(reply, form.remaining(selected));
    }

    /** With an index by value, the answer comes in the order of the ranks. */
    private Outcome byIndexedRanks(IndexRange ranks) {
        BitSet selected = invertedIfAsked(order.ofRanks(ranks));
        IntStream indexes =
                answer.inverted() || answer.type() == ReturnType.ORDERED_MAP ? selected.stream() : inRankOrder(ranks);
        Value reply;
        if (answer.type().isElements()) {
            reply = form.elements(indexes);
        } else if (answer.type().isIndex()) {
            reply = form.indexes(indexes);
        } else {
            reply = answer.range(ranks.start(), ranks.count(), size);
        }
        return new Outcome(reply, form.remaining(selected));
    }

    /** Entries by their rank relative to that of a value. */
    Outcome byRelativeRank(Value value, long rank, long count) {
        int place = order.hasValueIndex() ? order.firstOfValue(value).position() : order.lessThan(value);
        return byRank(IndexRange.relative(rank, count, place, size));
    }

    /** Entries by rank. */
    Outcome byRank(long rank, long count) {
        return byRank(IndexRange.of(rank, count, size, answer.multi()));
    }

    private Outcome byRank(IndexRange ranks) {
        if (answer.type().isIndexRange()) {
            throw answer.refused();
        }
        if (!answer.inverted()) {
            return run(ranks);
        }
        answer.refuseInvertedSingle();
        MapValueSelector plain = new MapValueSelector(map, answer.plain(), removing);
        if (ranks.count() == 0) {
            return plain.run(new IndexRange(0, size));
        }
        if (ranks.start() == 0) {
            return plain.run(new IndexRange(ranks.count(), size - ranks.count()));
        }
        if (ranks.end() >= size) {
            return plain.run(new IndexRange(0, ranks.start()));
        }
        return run(ranks);
    }

    private Outcome run(IndexRange ranks) {
        if (ranks.count() == 0) {
            return Outcome.reply(form.valueNotFound(ranks.start()));
        }
        BitSet selected = invertedIfAsked(order.ofRanks(ranks));
        boolean byKey = answer.inverted() || answer.type() == ReturnType.ORDERED_MAP;
        Value reply;
        if (answer.type().isElements()) {
            reply = form.elements(byKey ? selected.stream() : inRankOrder(ranks));
        } else if (answer.type().isIndex()) {
            reply = form.indexes(answer.inverted() ? selected.stream() : inRankOrder(ranks));
        } else {
            reply = answer.range(ranks.start(), ranks.count(), size);
        }
        return new Outcome(reply, form.remaining(selected));
    }

    private IntStream inRankOrder(IndexRange ranks) {
        return Arrays.stream(order.byRank(), ranks.start(), ranks.end());
    }

    private BitSet invertedIfAsked(BitSet matches) {
        BitSet selected = (BitSet) matches.clone();
        if (answer.inverted()) {
            selected.flip(0, size);
        }
        return selected;
    }

    /** Entries whose value equals one of {@code items}. */
    Outcome byValues(List<Value> items) {
        if (items.isEmpty()) {
            if (answer.type().isIndexRange() || answer.type().isRankRange()) {
                throw answer.refused();
            }
            if (answer.inverted()) {
                return new MapValueSelector(map, answer.plain(), removing).form.all();
            }
            return Outcome.reply(answer.type() == ReturnType.INVALID ? Nil.NIL : answer.notFound(0));
        }
        return order.hasValueIndex() || size <= 1 ? inIndexed(items) : inUnindexed(items);
    }

    private Outcome inUnindexed(List<Value> items) {
        ItemMatches matches =
                ItemMatches.of(items, order.values(), answer.type().isRank());
        BitSet selected = matches.selected(answer.inverted());
        Value reply = answer.type().isRank() ? matches.ranks(answer) : valuesReply(selected);
        return new Outcome(reply, form.remaining(selected));
    }

    private Outcome inIndexed(List<Value> items) {
        List<Value> positions = new ArrayList<>();
        BitSet selected = new BitSet();
        for (Value item : items) {
            Bisection first = order.firstOfValue(item);
            int behind = first.found() ? order.behindValue(item).position() : first.position();
            IndexRange ranks = new IndexRange(first.position(), behind - first.position());
            selected.or(order.ofRanks(ranks));
            addPositions(positions, ranks);
        }
        BitSet wanted = invertedIfAsked(selected);
        Value reply;
        if (answer.inverted() || !answer.type().isRank() && !answer.type().isIndex()) {
            reply = valuesReply(wanted);
        } else {
            reply = new ListValue(positions);
        }
        return new Outcome(reply, form.remaining(wanted));
    }

    private void addPositions(List<Value> positions, IndexRange ranks) {
        if (answer.type().isRank()) {
            answer.addRun(positions, ranks.start(), ranks.count(), size);
        } else {
            inRankOrder(ranks).forEach(index -> positions.add(answer.position(index, size)));
        }
    }

    private Value valuesReply(BitSet selected) {
        return switch (answer.type()) {
            case NONE -> Nil.NIL;
            case COUNT -> Int.of(selected.cardinality());
            case EXISTS -> Bool.of(!selected.isEmpty());
            case INDEX, REVERSE_INDEX -> form.indexes(selected.stream());
            case RANK, REVERSE_RANK -> form.ranks(selected.stream());
            case KEY, VALUE, KEY_VALUE, UNORDERED_MAP, ORDERED_MAP -> form.elements(selected.stream());
            default -> throw answer.refused();
        };
    }
}
