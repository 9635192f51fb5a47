package io.github.aerospring.embedded.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.TestRecords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

class IndexEntriesTests {

    private final IndexEntries numbers = new IndexEntries(KeyType.NUMERIC);

    @Test
    void sortsByKeyThenDigest() {
        numbers.add(digest(2), new long[] {-1, 5});
        numbers.add(digest(1), new long[] {5});

        assertThat(texts(Long.MIN_VALUE, Long.MAX_VALUE, null)).containsExactly("-1:2", "5:1", "5:2");
        assertThat(texts(0, 5, null)).containsExactly("5:1", "5:2");
        assertThat(numbers.range(1, new KeyRange(0, 5), null, 9)).isEmpty();
    }

    @Test
    void sortsCellsAsUnsignedNumbers() {
        IndexEntries cells = new IndexEntries(KeyType.GEO2DSPHERE);
        cells.add(digest(1), new long[] {-1, 1});

        assertThat(cells.range(0, new KeyRange(0, -1), null, 9))
                .extracting(IndexEntry::key)
                .containsExactly(1L, -1L);
    }

    @Test
    void readsNoMoreThanAsked() {
        for (int id = 1; id <= 5; id++) {
            numbers.add(digest(id), new long[] {7});
        }

        assertThat(numbers.range(0, new KeyRange(0, 9), null, 3)).hasSize(3);
    }

    @Test
    void resumesBehindAnEntry() {
        for (int id = 1; id <= 4; id++) {
            numbers.add(digest(id), new long[] {id / 2});
        }
        IndexEntry after = new IndexEntry(1, digest(2));

        assertThat(texts(0, 9, after)).containsExactly("1:3", "2:4");
        assertThat(texts(2, 9, after)).containsExactly("2:4");
        assertThat(texts(0, 0, after)).isEmpty();
    }

    @Test
    void resumesBehindAnEntryThatIsGone() {
        numbers.add(digest(1), new long[] {1});
        numbers.add(digest(3), new long[] {1});

        assertThat(texts(0, 9, new IndexEntry(1, digest(2)))).containsExactly("1:3");
    }

    @Test
    void countsAnEntryOnceThatIsAddedTwice() {
        numbers.add(digest(1), new long[] {1, 3});
        numbers.add(digest(1), new long[] {1, 2, 3});

        assertThat(texts(0, 9, null)).containsExactly("1:1", "2:1", "3:1");
        assertThat(numbers.size()).isEqualTo(3);
        assertThat(numbers.partitions()).extracting(SortedEntries::records).containsExactly(1L);
    }

    @Test
    void forgetsAllEntriesOfRecords() {
        numbers.add(digest(1), new long[] {1, 2});
        numbers.add(digest(2), new long[] {1, 2});
        numbers.add(digest(3), new long[] {1, 4});

        numbers.removeAll(0, Set.of(digest(1), digest(3), digest(4)));

        assertThat(texts(0, 9, null)).containsExactly("1:2", "2:2");
    }

    @Test
    void agreesWithASortedSetAfterManyChanges() {
        Random random = new Random(1);
        TreeSet<IndexEntry> expected = new TreeSet<>(comparing(IndexEntry::key).thenComparing(IndexEntry::digest));
        for (int i = 0; i < 3000; i++) {
            Digest digest = digest(random.nextInt(20));
            long[] keys =
                    random.longs(random.nextInt(4), -5, 5).sorted().distinct().toArray();
            boolean add = random.nextInt(3) > 0;
            for (long key : keys) {
                IndexEntry entry = new IndexEntry(key, digest);
                if (add) {
                    expected.add(entry);
                } else {
                    expected.remove(entry);
                }
            }
            if (add) {
                numbers.add(digest, keys);
            } else {
                numbers.remove(digest, keys);
            }
            assertThat(numbers.range(0, new KeyRange(-5, 5), null, 1000)).containsExactlyElementsOf(expected);
        }
    }

    private List<String> texts(long min, long max, @Nullable IndexEntry after) {
        List<String> texts = new ArrayList<>();
        for (IndexEntry entry : numbers.range(0, new KeyRange(min, max), after, Integer.MAX_VALUE)) {
            texts.add(entry.key() + ":" + entry.digest().middle());
        }
        return texts;
    }

    private static Digest digest(int id) {
        return TestRecords.digest(id);
    }
}
