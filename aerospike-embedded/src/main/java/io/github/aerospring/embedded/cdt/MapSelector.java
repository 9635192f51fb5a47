package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
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

/** Selects entries of a map by key or by index in the order of the keys, and removes them if asked to. */
final class MapSelector {

    private final MapValue map;
    private final Answer answer;
    private final boolean removing;
    private final int size;
    private final MapOrder order;
    private final MapAnswer form;

    /** Whether the server searches keys by bisection: it does so on every map that has flags. */
    private final boolean ordered;

    MapSelector(MapValue map, Answer answer, boolean removing) {
        this.map = map;
        this.answer = answer;
        this.removing = removing;
        this.size = map.size();
        this.order = new MapOrder(map);
        this.form = new MapAnswer(map, answer, removing, order);
        this.ordered = map.flags() != 0;
    }

    /** The entry with a key. */
    Outcome byKey(Value key) {
        if (answer.type().isRankRange()) {
            throw answer.refused();
        }
        if (!ordered) {
            answer.refuseInvertedSingle();
        }
        Bisection place = find(key);
        if (!place.found()) {
            return Outcome.reply(form.keyNotFound(-1));
        }
        return byIndex(new IndexRange(place.position(), 1));
    }

    /** Entries with keys from {@code start} to below {@code end}; to the end when that is {@code null}. */
    Outcome byKeyInterval(Value start, @Nullable Value end) {
        if (answer.type().isRankRange()) {
            throw answer.refused();
        }
        if (ordered) {
            int first = find(start).position();
            int behind = end == null ? size : find(end).position();
            return byIndex(new IndexRange(first, Math.max(behind - first, 0)));
        }
        BitSet selected = new BitSet();
        int below = 0;
        for (int i = 0; i < size; i++) {
            Value key = map.entries().get(i).key();
            if (ValueOrder.INSTANCE.compare(key, start) < 0) {
                below++;
            } else if (end == null || ValueOrder.INSTANCE.compare(key, end) < 0) {
                selected.set(i);
            }
        }
        int count = selected.cardinality();
        if (answer.inverted()) {
            selected.flip(0, size);
        }
        return selected(selected, below, count);
    }

    /** Entries by their index relative to that of a key. */
    Outcome byRelativeIndex(Value key, long index, long count) {
        int place = ordered ? find(key).position() : keysBelow(key);
        return byIndex(IndexRange.relative(index, count, place, size));
    }

    /** Entries by index. */
    Outcome byIndex(long index, long count) {
        return byIndex(IndexRange.of(index, count, size, answer.multi()));
    }

    private Outcome byIndex(IndexRange range) {
        if (answer.type().isRankRange()) {
            throw answer.refused();
        }
        if (!answer.inverted()) {
            return run(range);
        }
        answer.refuseInvertedSingle();
        MapSelector plain = new MapSelector(map, answer.plain(), removing);
        if (range.count() == 0) {
            return plain.run(new IndexRange(0, size));
        }
        if (range.start() == 0) {
            return plain.run(new IndexRange(range.count(), size - range.count()));
        }
        if (range.end() >= size) {
            return plain.run(new IndexRange(0, range.start()));
        }
        BitSet selected = new BitSet();
        selected.set(0, size);
        selected.clear(range.start(), range.end());
        if (ordered && answer.type() == ReturnType.EXISTS) {
            return new Outcome(Bool.TRUE, form.remaining(selected));
        }
        return selected(selected, range.start(), range.count());
    }

    private Outcome run(IndexRange range) {
        if (range.count() == 0) {
            return Outcome.reply(form.keyNotFound(range.start()));
        }
        if (range.count() == size) {
            return form.all();
        }
        BitSet selected = new BitSet();
        selected.set(range.start(), range.end());
        return selected(selected, range.start(), range.count());
    }

    /**
     * The answer for selected entries.
     *
     * @param start first index of the run that was asked for, before an inversion
     * @param count entries of that run
     */
    private Outcome selected(BitSet selected, int start, int count) {
        Value reply;
        if (answer.type().isElements()) {
            reply = form.elements(selected.stream());
        } else if (answer.type().isRank()) {
            reply = form.ranks(selected.stream());
        } else {
            reply = answer.range(start, count, size);
        }
        return new Outcome(reply, form.remaining(selected));
    }

    /** Entries whose key is one of {@code keys}. */
    Outcome byKeys(List<Value> keys) {
        if (keys.isEmpty()) {
            if (answer.type().isRank()
                    || answer.type().isRankRange()
                    || answer.type().isIndexRange()) {
                throw answer.refused();
            }
            if (answer.inverted()) {
                return new MapSelector(map, answer.plain(), removing).form.all();
            }
            return Outcome.reply(answer.type() == ReturnType.INVALID ? Nil.NIL : form.keyNotFound(0));
        }
        return ordered ? inOrdered(keys) : inUnordered(keys);
    }

    private Outcome inUnordered(List<Value> keys) {
        ItemMatches matches = ItemMatches.of(keys, order.keys(), answer.type().isIndex());
        BitSet selected = matches.selected(answer.inverted());
        Value reply = answer.type().isIndex() ? matches.ranks(answer) : keysReply(selected);
        return new Outcome(reply, form.remaining(selected));
    }

    private Outcome inOrdered(List<Value> keys) {
        List<Value> indexes = new ArrayList<>();
        BitSet selected = new BitSet();
        for (Value key : keys) {
            IndexRange run = runOf(key);
            selected.set(run.start(), run.end());
            answer.addRun(indexes, run.start(), run.count(), size);
        }
        if (answer.inverted()) {
            selected.flip(0, size);
        }
        Value reply = keysReply(selected);
        if (answer.type().isIndex() && !answer.inverted()) {
            reply = new ListValue(indexes);
        }
        return new Outcome(reply, form.remaining(selected));
    }

    private Value keysReply(BitSet selected) {
        return switch (answer.type()) {
            case NONE -> Nil.NIL;
            case COUNT -> Int.of(selected.cardinality());
            case EXISTS -> Bool.of(!selected.isEmpty());
            case INDEX, REVERSE_INDEX -> answer.eachPosition(selected, size);
            case KEY, VALUE, KEY_VALUE, UNORDERED_MAP, ORDERED_MAP -> form.elements(selected.stream());
            default -> throw answer.refused();
        };
    }

    /** A pattern with wildcards can match a run of keys. */
    private IndexRange runOf(Value key) {
        Bisection first = Bisection.first(order.keys(), key);
        if (!first.found()) {
            return new IndexRange(first.position(), 0);
        }
        Bisection behind = Bisection.within(order.keys(), first.position(), size, key);
        return new IndexRange(first.position(), behind.position() - first.position());
    }

    /** On a map without order the server looks at one key after the other. */
    private Bisection find(Value key) {
        if (ordered) {
            return Bisection.any(order.keys(), key);
        }
        int place = IntStream.range(0, size)
                .filter(index -> ValueOrder.same(map.entries().get(index).key(), key))
                .findFirst()
                .orElse(size);
        return new Bisection(place, place < size);
    }

    private int keysBelow(Value key) {
        return (int) map.entries().stream()
                .filter(entry -> ValueOrder.INSTANCE.compare(entry.key(), key) < 0)
                .count();
    }
}
