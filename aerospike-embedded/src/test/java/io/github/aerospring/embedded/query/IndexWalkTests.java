package io.github.aerospring.embedded.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.github.aerospring.embedded.expression.calls.ValueRooms;
import io.github.aerospring.embedded.index.IndexCatalog;
import io.github.aerospring.embedded.index.IndexDefinition;
import io.github.aerospring.embedded.index.IndexEntry;
import io.github.aerospring.embedded.index.IndexType;
import io.github.aerospring.embedded.index.IndexedPart;
import io.github.aerospring.embedded.index.KeyRange;
import io.github.aerospring.embedded.index.KeyType;
import io.github.aerospring.embedded.index.SecondaryIndex;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespaces;
import io.github.aerospring.embedded.storage.Partition;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.TestRecords;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.Value;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndexWalkTests {

    private final TestRecords records = new TestRecords();
    private final IndexCatalog catalog = new IndexCatalog(
            new Namespaces(List.of(records.namespace())), new ValueRooms().expressions(), Runnable::run);

    @Test
    void findsARecordOnceAmongAHundredEntries() {
        SecondaryIndex index = indexOfList();
        put(1, 0, 30);
        put(2, 10, 30);

        assertThat(walk(index, range(0, 99), null)).containsExactly("0:1", "10:2");
    }

    @Test
    void findsARecordAgainAmongTheNextHundredEntries() {
        SecondaryIndex index = indexOfList();
        put(1, 0, 101);

        assertThat(walk(index, range(0, 200), null)).containsExactly("0:1", "100:1");
    }

    @Test
    void findsARecordForEachRange() {
        SecondaryIndex index = indexOfList();
        put(1, 0, 10);
        IndexRange two = new IndexRange(
                KeyType.NUMERIC, List.of(new KeyRange(1, 2), new KeyRange(5, 6)), value -> true, true, false);

        assertThat(walk(index, two, null)).containsExactly("1:1", "5:1");
    }

    @Test
    void resumesBehindAnEntry() {
        SecondaryIndex index = indexOfList();
        put(1, 0, 1);
        put(2, 0, 3);

        assertThat(walk(index, range(0, 9), new IndexEntry(0, TestRecords.digest(1))))
                .containsExactly("0:2");
        assertThat(walk(index, range(0, 9), new IndexEntry(0, TestRecords.digest(2))))
                .containsExactly("1:2");
        assertThat(walk(index, range(1, 9), new IndexEntry(0, TestRecords.digest(3))))
                .containsExactly("1:2");
    }

    @Test
    void endsWhenTheIndexIsDropped() {
        SecondaryIndex index = indexOfList();
        put(1, 0, 1);
        put(2, 0, 1);
        IndexWalk walk = new IndexWalk(records.namespace(), index, range(0, 9), new PartitionStart(0, null));

        assertThat(walk.next()).isNotNull();
        catalog.delete("test", "i");
        assertThat(walk.next()).isNull();
    }

    private SecondaryIndex indexOfList() {
        catalog.create(
                "test", new IndexDefinition("demo", IndexedPart.ofBin("l"), KeyType.NUMERIC, IndexType.LIST), "i");
        return catalog.of(records.namespace()).named("i");
    }

    private static IndexRange range(long min, long max) {
        return new IndexRange(KeyType.NUMERIC, List.of(new KeyRange(min, max)), value -> true, true, false);
    }

    private List<String> walk(SecondaryIndex index, IndexRange range, IndexEntry after) {
        IndexWalk walk = new IndexWalk(records.namespace(), index, range, new PartitionStart(0, after));
        List<String> found = new ArrayList<>();
        for (Candidate next = walk.next(); next != null; next = walk.next()) {
            found.add(next.key() + ":" + next.record().digest().middle());
        }
        return found;
    }

    /** A record with a list of {@code count} numbers from {@code first} on. */
    private void put(long id, int first, int count) {
        List<Value> elements =
                IntStream.range(first, first + count).<Value>mapToObj(Int::of).toList();
        Digest digest = TestRecords.digest(id);
        Record record = new Record(
                digest,
                records.namespace().sets().obtain("demo"),
                null,
                1,
                0,
                records.namespace().time().millis(),
                records.namespace().layout(List.of("l")),
                new Particle[] {new ListValue(elements).toParticle()});
        Partition partition = records.namespace().partition(digest);
        partition.lock();
        try {
            partition.put(record);
        } finally {
            partition.unlock();
        }
    }
}
