package io.github.aerospring.embedded.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import io.github.aerospring.embedded.expression.calls.ValueRooms;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Namespaces;
import io.github.aerospring.embedded.storage.Partition;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.TestRecords;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.Value;

/** The namespace test with indexes that are built when tests say so. */
final class IndexedRecords {

    private final TestRecords records = new TestRecords();
    private final Deque<Runnable> builds = new ArrayDeque<>();
    final IndexCatalog catalog =
            new IndexCatalog(new Namespaces(List.of(namespace())), new ValueRooms().expressions(), builds::add);

    Namespace namespace() {
        return records.namespace();
    }

    NamespaceIndexes indexes() {
        return catalog.of(namespace());
    }

    /** A secondary index called i, which has taken over what is there. */
    SecondaryIndex create(String set, IndexedPart part, KeyType keyType, IndexType type) {
        catalog.create("test", new IndexDefinition(set, part, keyType, type), "i");
        build();
        return indexes().named("i");
    }

    /** An index of the numbers in bin n of set demo. */
    SecondaryIndex createOnNumbers() {
        return create("demo", IndexedPart.ofBin("n"), KeyType.NUMERIC, IndexType.DEFAULT);
    }

    /** Builds what waits for it. */
    void build() {
        while (!builds.isEmpty()) {
            builds.remove().run();
        }
    }

    int waitingBuilds() {
        return builds.size();
    }

    void put(long id, String bin, Value value) {
        put(id, "demo", bin, value);
    }

    void put(long id, String set, String bin, Value value) {
        Digest digest = TestRecords.digest(id);
        Record record = new Record(
                digest,
                namespace().sets().obtain(set),
                null,
                1,
                0,
                namespace().time().millis(),
                namespace().layout(List.of(bin)),
                new Particle[] {value.toParticle()});
        locked(digest, partition -> partition.put(record));
    }

    void put(long id, long number) {
        put(id, "n", Int.of(number));
    }

    void remove(long id) {
        Digest digest = TestRecords.digest(id);
        locked(digest, partition -> partition.remove(digest));
    }

    /** Keys and numbers of records in a range, such as {@code 5:1}. */
    List<String> entries(SecondaryIndex index, long min, long max) {
        List<String> entries = new ArrayList<>();
        for (IndexEntry entry : index.entries(0, new KeyRange(min, max), null, Integer.MAX_VALUE)) {
            entries.add(entry.key() + ":" + entry.digest().middle());
        }
        return entries;
    }

    List<String> entries(SecondaryIndex index) {
        return entries(index, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private void locked(Digest digest, Consumer<Partition> change) {
        Partition partition = namespace().partition(digest);
        partition.lock();
        try {
            change.accept(partition);
        } finally {
            partition.unlock();
        }
    }
}
