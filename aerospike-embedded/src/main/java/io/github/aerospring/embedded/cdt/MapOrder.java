package io.github.aerospring.embedded.cdt;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;

import io.github.aerospring.embedded.value.ContainerFlags;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;

/** The two orders of the entries of a map: by key, which is how they are stored, and by value and then key. */
final class MapOrder {

    private final MapValue map;
    private final List<MapValue.Entry> entries;
    private int[] byRank = {};
    private int[] ranks = {};

    MapOrder(MapValue map) {
        this.map = map;
        this.entries = map.entries();
    }

    /** Whether the server keeps an index by value of this map, which it then searches in another way. */
    boolean hasValueIndex() {
        int indexed = ContainerFlags.PERSIST_INDEX | ContainerFlags.VALUE_ORDERED;
        return (map.flags() & indexed) == indexed && map.size() > 1;
    }

    /** Keys in their order. */
    List<Value> keys() {
        return new AbstractList<>() {
            @Override
            public Value get(int index) {
                return entries.get(index).key();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    /** Values in the order of the keys. */
    List<Value> values() {
        return new AbstractList<>() {
            @Override
            public Value get(int index) {
                return entries.get(index).value();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    /** Index of the entry of each rank. */
    int[] byRank() {
        if (byRank.length != entries.size()) {
            byRank = SortedIndexes.sort(
                    entries.size(),
                    (left, right) -> ValueOrder.INSTANCE.compare(
                            entries.get(left).value(), entries.get(right).value()));
        }
        return byRank;
    }

    /** Rank of the entry at an index. */
    int rankOf(int index) {
        if (ranks.length != entries.size()) {
            ranks = new int[entries.size()];
            for (int rank = 0; rank < ranks.length; rank++) {
                ranks[byRank()[rank]] = rank;
            }
        }
        return ranks[index];
    }

    /** Number of values that are less than {@code value}. */
    int lessThan(Value value) {
        int rank = 0;
        for (MapValue.Entry entry : entries) {
            if (ValueOrder.INSTANCE.compare(entry.value(), value) < 0) {
                rank++;
            }
        }
        return rank;
    }

    /** Place by rank of the first entry with {@code value}, or where it would be. */
    Bisection firstOfValue(Value value) {
        return Bisection.ordered(byRank(), 0, value, values()::get);
    }

    /** Place by rank behind the last entry with {@code value}. */
    Bisection behindValue(Value value) {
        return Bisection.ordered(byRank(), entries.size(), value, values()::get);
    }

    /** Indexes of a run of ranks. */
    BitSet ofRanks(IndexRange run) {
        BitSet selected = new BitSet();
        for (int rank = run.start(); rank < run.end(); rank++) {
            selected.set(byRank()[rank]);
        }
        return selected;
    }
}
