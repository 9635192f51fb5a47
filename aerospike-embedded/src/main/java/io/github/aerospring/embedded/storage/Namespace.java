package io.github.aerospring.embedded.storage;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** A namespace: 4096 partitions of records, sets, settings and counters. */
public final class Namespace {

    /** Partitions of every namespace. */
    public static final int PARTITIONS = 4096;
    /** Longest name in bytes. */
    public static final int MAX_NAME = 31;

    private final String name;
    private final ServerTime time;
    private final Settings settings = new Settings(NamespaceSettings.ALL);
    private final Counters<NamespaceCounter> counters = new Counters<>(NamespaceCounter.class);
    private final RecordSets sets = new RecordSets();
    private final BinLayouts layouts = new BinLayouts();
    private final Partition[] partitions = new Partition[PARTITIONS];
    private final RecordTally tally;
    private final RecordObservers observers;
    private final ExpirySweep sweep;
    private volatile long truncatedBefore;

    /** An empty namespace whose expired records are removed by tasks of {@code scheduler}. */
    public Namespace(String name, ServerTime time, ScheduledExecutorService scheduler) {
        this.name = name;
        this.time = time;
        this.sweep = new ExpirySweep(this, scheduler);
        this.tally = new RecordTally(sweep::schedule);
        this.observers = new RecordObservers(tally);
        for (int i = 0; i < PARTITIONS; i++) {
            partitions[i] = new Partition(observers);
        }
    }

    /** Name as a wire text. */
    public String name() {
        return name;
    }

    /** Clock of the server. */
    public ServerTime time() {
        return time;
    }

    /** Settings, see {@link NamespaceSettings}. */
    public Settings settings() {
        return settings;
    }

    /** Takes over a change of settings that concerns work in the background. */
    public void settingsChanged() {
        sweep.schedule();
    }

    /** Counters of what clients did. */
    public Counters<NamespaceCounter> counters() {
        return counters;
    }

    /** Sets of the namespace. */
    public RecordSets sets() {
        return sets;
    }

    /** The shared layout of records with these bins. */
    public BinLayout layout(List<String> binNames) {
        return layouts.of(binNames);
    }

    /** A partition, 0 to 4095. */
    public Partition partition(int id) {
        return partitions[id];
    }

    /** The partition of a record. */
    public Partition partition(Digest digest) {
        return partitions[digest.partition()];
    }

    /** Tells {@code observer} of every change from now on. */
    public void observe(RecordObserver observer) {
        observers.add(observer);
    }

    /** Number of records, expired ones included until they are removed. */
    public long objects() {
        return tally.objects();
    }

    /** Number of records that have a void-time. */
    public long expirableObjects() {
        return tally.expirable();
    }

    /** Bytes of the records in the storage format of the real server. */
    public long bytes() {
        RecordSet none = sets.obtain("");
        return none.bytes() + sets.all().stream().mapToLong(RecordSet::bytes).sum();
    }

    /** Whether a record is there for clients: neither expired nor truncated. */
    public boolean isLive(@Nullable Record record) {
        return record != null && !isExpired(record) && !isTruncated(record);
    }

    /** Time before which records of a set are truncated (milliseconds since 2010). */
    public long truncatedBefore(RecordSet set) {
        return Math.max(truncatedBefore, set.truncatedBefore());
    }

    /** Time before which records of any set are truncated (milliseconds since 2010). */
    public long truncatedBefore() {
        return truncatedBefore;
    }

    /**
     * Removes the records that were there when the call began, and hides any that were last updated before now.
     *
     * @param set null for all sets
     */
    public void truncateNow(@Nullable RecordSet set) {
        long now = time.millis();
        raise(set, now);
        removeIf(record -> (set == null || record.set() == set) && record.lastUpdate() <= now);
    }

    /**
     * Removes the records that were last updated before a time.
     *
     * @param set null for all sets
     * @param millis milliseconds since 2010
     */
    public void truncateBefore(@Nullable RecordSet set, long millis) {
        raise(set, millis);
        removeIf(record -> (set == null || record.set() == set) && record.lastUpdate() < millis);
    }

    /**
     * Forgets a truncation; records that it removed stay removed.
     *
     * @param set null for the truncation of the namespace
     */
    public void undoTruncation(@Nullable RecordSet set) {
        if (set == null) {
            truncatedBefore = 0;
        } else {
            set.truncateBefore(0);
        }
    }

    /** Removes all records and forgets truncations, as if the namespace were new; sets stay. */
    public void clear() {
        removeIf(record -> true);
        undoTruncation(null);
        sets.all().forEach(this::undoTruncation);
    }

    /** Removes the records that have expired. */
    public void removeExpired() {
        counters.add(NamespaceCounter.EXPIRED_OBJECTS, removeIf(this::isExpired));
    }

    private void raise(@Nullable RecordSet set, long millis) {
        if (set == null) {
            truncatedBefore = Math.max(truncatedBefore, millis);
        } else {
            set.truncateBefore(Math.max(set.truncatedBefore(), millis));
        }
    }

    private int removeIf(Predicate<Record> gone) {
        int removed = 0;
        for (Partition partition : partitions) {
            removed += partition.removeIf(gone);
        }
        return removed;
    }

    private boolean isExpired(Record record) {
        return record.voidTime() != 0 && record.voidTime() < time.seconds();
    }

    private boolean isTruncated(Record record) {
        return record.lastUpdate() < truncatedBefore(record.set());
    }
}
