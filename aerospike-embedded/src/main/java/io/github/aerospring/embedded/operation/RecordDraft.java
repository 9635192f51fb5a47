package io.github.aerospring.embedded.operation;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.expression.ExpressionContext;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.storage.BinLayout;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.ServerTime;
import org.jspecify.annotations.Nullable;

/**
 * The bins of a record while operations run on it. Bins keep the order in which they were created; when one is removed,
 * the last one moves into its slot.
 */
public final class RecordDraft {

    private static final int MAX_BINS = 32767;

    private final Record version;
    private final @Nullable Record stored;
    private final @Nullable Record base;
    private final ServerTime time;
    private @Nullable List<String> names;
    private List<Particle> values = List.of();

    private RecordDraft(Record version, @Nullable Record stored, @Nullable Record base, ServerTime time) {
        this.version = version;
        this.stored = stored;
        this.base = base;
        this.time = time;
    }

    /** The bins of a record that is read. */
    public static RecordDraft ofRead(Record record, ServerTime time) {
        return new RecordDraft(record, record, record, time);
    }

    /**
     * The bins of a new version, at first those of the stored one.
     *
     * @param version metadata of the new version
     * @param stored version that is stored, null if there is none
     */
    public static RecordDraft ofUpdate(Record version, @Nullable Record stored, ServerTime time) {
        return new RecordDraft(version, stored, stored, time);
    }

    /**
     * The bins of a new version, at first none.
     *
     * @param version metadata of the new version
     * @param stored version that is stored, null if there is none
     */
    public static RecordDraft ofReplace(Record version, @Nullable Record stored, ServerTime time) {
        return new RecordDraft(version, stored, null, time);
    }

    /** The record as expressions see it now. */
    public ExpressionContext context() {
        return new RecordContext(this, version, stored, base, time);
    }

    /** Number of bins. */
    public int size() {
        if (names != null) {
            return names.size();
        }
        return base == null ? 0 : base.binCount();
    }

    /** Name of the bin in a slot. */
    public String name(int slot) {
        return names != null ? names.get(slot) : present().layout().name(slot);
    }

    /** Value of the bin in a slot. */
    public Particle value(int slot) {
        return names != null ? values.get(slot) : present().value(slot);
    }

    /** Value of a bin, null if the record does not have it. */
    public @Nullable Particle find(String bin) {
        if (names == null) {
            return base == null ? null : base.find(bin);
        }
        int slot = names.indexOf(bin);
        return slot < 0 ? null : values.get(slot);
    }

    /** Sets the value of a bin, which is created if needed. */
    public void set(String bin, Particle value) {
        List<String> changed = edit();
        int slot = changed.indexOf(bin);
        if (slot >= 0) {
            values.set(slot, value);
        } else {
            changed.add(bin);
            values.add(value);
        }
    }

    /** Removes a bin if it is there. */
    public void remove(String bin) {
        List<String> changed = edit();
        int slot = changed.indexOf(bin);
        if (slot < 0) {
            return;
        }
        int last = changed.size() - 1;
        changed.set(slot, changed.get(last));
        values.set(slot, values.get(last));
        changed.remove(last);
        values.remove(last);
    }

    /** Takes over what an operation left of a bin; null for no bin. */
    void change(String bin, @Nullable Particle before, @Nullable Particle after) {
        if (after == null) {
            if (before != null) {
                remove(bin);
            }
        } else if (after != before) {
            set(bin, after);
        }
    }

    /** Removes all bins. */
    public void clear() {
        edit().clear();
        values.clear();
    }

    /** Whether there are more bins than a record can have. */
    public boolean hasTooManyBins() {
        return size() > MAX_BINS;
    }

    /** The new version with the bins as they are now. */
    public Record toRecord(Namespace namespace) {
        Particle[] bins = new Particle[size()];
        for (int i = 0; i < bins.length; i++) {
            bins[i] = value(i);
        }
        return version.withBins(layout(namespace), bins);
    }

    private BinLayout layout(Namespace namespace) {
        return names == null && base != null ? base.layout() : namespace.layout(names == null ? List.of() : names);
    }

    private List<String> edit() {
        if (names != null) {
            return names;
        }
        int count = size();
        List<String> copy = new ArrayList<>(count + 4);
        List<Particle> copied = new ArrayList<>(count + 4);
        for (int i = 0; i < count; i++) {
            copy.add(name(i));
            copied.add(value(i));
        }
        names = copy;
        values = copied;
        return copy;
    }

    private Record present() {
        if (base == null) {
            throw new IndexOutOfBoundsException("slot of a draft without bins");
        }
        return base;
    }
}
