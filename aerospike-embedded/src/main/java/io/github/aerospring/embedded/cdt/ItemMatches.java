package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;

/** Which values of an unsorted container equal items of a list, and the run of ranks that belongs to each item. */
final class ItemMatches {

    private final int size;
    private final int[] order;
    private final int[] ranks;
    private final int[] counts;
    private final BitSet matches = new BitSet();

    private ItemMatches(int items, int size, int[] order) {
        this.size = size;
        this.order = order;
        this.ranks = new int[items];
        this.counts = new int[items];
    }

    /**
     * Looks for {@code items} among {@code values}.
     *
     * @param withRanks whether the ranks are needed; they cost another way of searching, which can tell other matches when
     *     items have wildcards
     */
    static ItemMatches of(List<Value> items, List<Value> values, boolean withRanks) {
        int[] order = SortedIndexes.sort(
                items.size(), (left, right) -> ValueOrder.INSTANCE.compare(items.get(left), items.get(right)));
        ItemMatches matches = new ItemMatches(items.size(), values.size(), order);
        for (int i = 0; i < values.size(); i++) {
            Bisection search =
                    Bisection.ordered(order, withRanks ? items.size() : Bisection.ANY, values.get(i), items::get);
            matches.note(i, search, withRanks);
        }
        for (int i = 1; i < order.length; i++) {
            matches.ranks[order[i]] += matches.ranks[order[i - 1]];
        }
        return matches;
    }

    private void note(int index, Bisection search, boolean withRanks) {
        if (search.found()) {
            matches.set(index);
        }
        if (withRanks) {
            if (search.found()) {
                counts[order[search.position() - 1]]++;
            }
            if (search.position() != order.length) {
                ranks[order[search.position()]]++;
            }
        }
    }

    /** The matching values, or all others. */
    BitSet selected(boolean inverted) {
        BitSet selected = (BitSet) matches.clone();
        if (inverted) {
            selected.flip(0, size);
        }
        return selected;
    }

    /** The ranks of the selected values: item by item, or the gaps between the items. */
    ListValue ranks(Answer answer) {
        List<Value> numbers = new ArrayList<>();
        if (!answer.inverted()) {
            for (int item = 0; item < ranks.length; item++) {
                for (int i = 0; i < counts[item]; i++) {
                    answer.addRun(numbers, ranks[item] + i, 1, size);
                }
            }
            return new ListValue(numbers);
        }
        int next = 0;
        for (int item : order) {
            if (counts[item] != 0) {
                answer.addRun(numbers, next, ranks[item] - next, size);
                next = ranks[item] + counts[item];
            }
        }
        answer.addRun(numbers, next, size - next, size);
        return new ListValue(numbers);
    }
}
