package io.github.aerospring.embedded.index;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** A secondary index of a namespace. It follows the records from its creation on, and is built for those before it. */
public final class SecondaryIndex {

    private final IndexDefinition definition;
    private final RecordPart part;
    private final IndexEntries entries;
    private final LoadProgress load = new LoadProgress();
    private volatile String name;
    private volatile boolean dropped;

    SecondaryIndex(String name, IndexDefinition definition, RecordPart part) {
        this.name = name;
        this.definition = definition;
        this.part = part;
        this.entries = new IndexEntries(definition.keyType());
    }

    /** Present name. */
    public String name() {
        return name;
    }

    /** What is indexed. */
    public IndexDefinition definition() {
        return definition;
    }

    /** Context or expression as the server lists it; the name of the bin if the index is of a plain bin. */
    public String partText() {
        return part.toString();
    }

    /** Whether all records that were there at its creation are in it. */
    public boolean isReadable() {
        return load.readable();
    }

    /** Whether it was deleted; queries on it end early. */
    public boolean isDropped() {
        return dropped;
    }

    /** Numbers in the order in which the server lists them. */
    public IndexStatistics statistics() {
        return new IndexStatistics(
                entries.size(),
                entries.usedBytes(),
                load.entriesPerKey(),
                load.entriesPerRecord(),
                load.percent(),
                load.millis());
    }

    /**
     * The first entries of a range in a partition, in ascending order.
     *
     * @param after entry behind which to begin, {@code null} to begin with the first key of the range
     */
    public List<IndexEntry> entries(int partition, KeyRange range, @Nullable IndexEntry after, int limit) {
        return entries.range(partition, range, after, limit);
    }

    /** Whether one of the indexed elements of a record passes a test. */
    public boolean hasElement(Record record, Predicate<Value> test) {
        return elements(record).stream().anyMatch(test);
    }

    LoadProgress load() {
        return load;
    }

    IndexEntries entries() {
        return entries;
    }

    void rename(String newName) {
        name = newName;
    }

    void drop() {
        dropped = true;
    }

    /** Takes over a record that was there before the index. */
    void add(Record record) {
        entries.add(record.digest(), keys(record));
    }

    /** Follows a change, see {@link io.github.aerospring.embedded.storage.RecordObserver}. */
    void changed(@Nullable Record before, @Nullable Record after) {
        if (before != null && after != null && isSame(before, after)) {
            return;
        }
        long[] old = keys(before);
        long[] present = keys(after);
        if (before != null) {
            entries.remove(before.digest(), without(old, present));
        }
        if (after != null) {
            entries.add(after.digest(), without(present, old));
        }
    }

    /** Follows the removal of some records, or of all, of one partition. */
    void removed(List<Record> records, boolean all) {
        int partition = records.get(0).digest().partition();
        if (all) {
            entries.clear(partition);
            return;
        }
        Set<Digest> gone =
                records.stream().filter(this::concerns).map(Record::digest).collect(Collectors.toSet());
        if (!gone.isEmpty()) {
            entries.removeAll(partition, gone);
        }
    }

    private static long[] without(long[] keys, long[] others) {
        return others.length == 0
                ? keys
                : Arrays.stream(keys)
                        .filter(key -> Arrays.binarySearch(others, key) < 0)
                        .toArray();
    }

    private boolean concerns(Record record) {
        return definition.set().isEmpty()
                || definition.set().equals(record.set().name());
    }

    private boolean isSame(Record before, Record after) {
        for (String bin : part.bins()) {
            if (before.find(bin) != after.find(bin)) {
                return false;
            }
        }
        return true;
    }

    private long[] keys(@Nullable Record record) {
        if (record == null || !concerns(record)) {
            return KeyCollector.NONE;
        }
        KeyCollector keys = new KeyCollector();
        for (Value element : elements(record)) {
            definition.keyType().addKeys(element, keys);
        }
        return keys.distinct();
    }

    private List<Value> elements(Record record) {
        Value value = part.of(record);
        return value == null ? List.of() : definition.type().elements(value);
    }
}
