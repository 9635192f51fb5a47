package io.github.aerospring.embedded.cdt;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueOrder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The three ways to find ranks agree on the values; they differ only in which of several equal values they take. */
class RankSelectionTests {

    private final Random random = new Random(7);

    @Test
    void quickSelectFindsTheValueOfEveryRank() {
        for (int i = 0; i < 2_000; i++) {
            List<Value> values = values();
            int rank = random.nextInt(values.size());
            assertThat(values.get(QuickSelect.select(values, rank)))
                    .isEqualTo(sorted(values).get(rank));
        }
    }

    @Test
    void heapFindsTheValuesOfEveryRunOfRanks() {
        for (int i = 0; i < 2_000; i++) {
            List<Value> values = values();
            int start = random.nextInt(values.size());
            int count = random.nextInt(values.size() - start) + 1;
            List<Value> selected = Arrays.stream(RankHeap.select(values, new IndexRange(start, count)))
                    .mapToObj(values::get)
                    .toList();
            boolean descending = start <= values.size() - start - count;
            Comparator<Value> order = descending ? ValueOrder.INSTANCE.reversed() : ValueOrder.INSTANCE;
            assertThat(selected).isSortedAccordingTo(order);
            assertThat(sorted(selected)).isEqualTo(sorted(values).subList(start, start + count));
        }
    }

    @Test
    void mergeSortKeepsTheOrderOfEqualValues() {
        for (int i = 0; i < 2_000; i++) {
            List<Value> values = values();
            List<Integer> expected = IntStream.range(0, values.size())
                    .boxed()
                    .sorted(Comparator.comparing(values::get, ValueOrder.INSTANCE))
                    .toList();
            int[] actual = SortedIndexes.sort(
                    values.size(), (left, right) -> ValueOrder.INSTANCE.compare(values.get(left), values.get(right)));
            assertThat(Arrays.stream(actual).boxed().toList()).isEqualTo(expected);
        }
    }

    @Test
    void bisectionFindsTheFirstAndTheEndOfEqualValues() {
        for (int i = 0; i < 2_000; i++) {
            List<Value> values = sorted(values());
            Value value = Int.of(random.nextInt(12) - 1);
            int less = (int) values.stream()
                    .filter(other -> ValueOrder.INSTANCE.compare(other, value) < 0)
                    .count();
            boolean found = values.contains(value);
            int equal = (int) values.stream().filter(value::equals).count();
            assertThat(Bisection.first(values, value)).isEqualTo(new Bisection(less, found));
            assertThat(Bisection.within(values, 0, values.size(), value)).isEqualTo(new Bisection(less + equal, found));
        }
    }

    private List<Value> values() {
        return random.ints(1 + random.nextInt(20), 0, 10)
                .<Value>mapToObj(Int::of)
                .toList();
    }

    private static List<Value> sorted(List<Value> values) {
        return values.stream().sorted(ValueOrder.INSTANCE).toList();
    }
}
