package io.github.aerospring.data.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import com.aerospike.client.Key;
import io.github.aerospring.core.record.AerospikeRecord;
import io.github.aerospring.core.record.RecordMetadata;
import io.github.aerospring.data.query.QueryRow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowSelectionTests {

    private static final Comparator<QueryRow> BY_NUMBER =
            Comparator.comparingLong(row -> (Long) row.bins().get("n"));

    @Test
    void selectsWhatTheSortedListHasThere() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            int size = random.nextInt(20);
            int offset = random.nextInt(25);
            int limit = random.nextInt(-1, 25);
            List<Long> numbers = new ArrayList<>(
                    IntStream.range(0, size).mapToObj(i -> (long) i).toList());
            Collections.shuffle(numbers, random);
            RowSelection selection =
                    RowSelection.of(numbers.stream().map(RowSelectionTests::row).iterator(), BY_NUMBER, offset, limit);
            assertThat(selection.total()).isEqualTo(size);
            assertThat(selection.rows())
                    .extracting(row -> row.bins().get("n"))
                    .containsExactlyElementsOf(numbers.stream()
                            .sorted()
                            .skip(offset)
                            .limit(limit < 0 ? Long.MAX_VALUE : limit)
                            .map(Object.class::cast)
                            .toList());
        }
    }

    @Test
    void keepsTheOrderOfArrivalWithoutAnOrder() {
        RowSelection selection = RowSelection.of(List.of(row(2), row(1)).iterator(), null, 0, -1);
        assertThat(selection.rows()).extracting(row -> row.bins().get("n")).containsExactly(2L, 1L);
    }

    private static StoredRow row(long number) {
        return new StoredRow(
                new AerospikeRecord(new Key("test", "set", number), new RecordMetadata(1, 0), Map.of("n", number)));
    }
}
