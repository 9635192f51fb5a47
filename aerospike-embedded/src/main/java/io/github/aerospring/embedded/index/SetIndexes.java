package io.github.aerospring.embedded.index;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.RecordSet;
import io.github.aerospring.embedded.storage.SetSettings;
import org.jspecify.annotations.Nullable;

/**
 * The set indexes of a namespace. One that a command created is not ended by the configuration, and the other way round;
 * a command takes over one that the configuration began.
 */
final class SetIndexes {

    private static final int BUCKET_MASK = 0xFF;

    private final Map<String, SetIndex> bySet = new ConcurrentSkipListMap<>();

    /** All of them, in the order in which the server lists those that have a name: by 256 buckets of its hash. */
    List<SetIndex> all() {
        return bySet.values().stream()
                .sorted(Comparator.comparingInt(SetIndexes::bucket))
                .toList();
    }

    private static int bucket(SetIndex index) {
        return (int) WyHash.of(WireText.bytes(String.valueOf(index.name()))) & BUCKET_MASK;
    }

    @Nullable
    SetIndex of(String set) {
        return bySet.get(set);
    }

    @Nullable
    SetIndex named(String name) {
        return bySet.values().stream()
                .filter(index -> name.equals(index.name()))
                .findFirst()
                .orElse(null);
    }

    /** Begins an index, or gives the present one a name; {@code null} when there is nothing to build. */
    @Nullable
    SetIndex create(RecordSet set, String name) {
        SetIndex present = bySet.get(set.name());
        if (present != null) {
            present.rename(name);
            return null;
        }
        return begin(set, name);
    }

    /** Begins an index that has no name; {@code null} when there is nothing to build. */
    @Nullable
    SetIndex enable(RecordSet set) {
        return bySet.containsKey(set.name()) ? null : begin(set, null);
    }

    /** Whether the configuration may say that there is an index, or that there is none. */
    boolean mayConfigure(RecordSet set) {
        SetIndex present = bySet.get(set.name());
        return present == null || present.name() == null;
    }

    void drop(RecordSet set) {
        SetIndex dropped = bySet.remove(set.name());
        if (dropped != null) {
            dropped.drop();
        }
        set.settings().set(SetSettings.ENABLE_INDEX, 0);
    }

    void changed(@Nullable Record before, @Nullable Record after) {
        if (bySet.isEmpty()) {
            return;
        }
        if (after != null && before == null) {
            SetIndex index = bySet.get(after.set().name());
            if (index != null) {
                index.add(after);
            }
        } else if (before != null && after == null) {
            SetIndex index = bySet.get(before.set().name());
            if (index != null) {
                index.remove(before);
            }
        }
    }

    private SetIndex begin(RecordSet set, @Nullable String name) {
        SetIndex index = new SetIndex(set, name);
        bySet.put(set.name(), index);
        set.settings().set(SetSettings.ENABLE_INDEX, 1);
        return index;
    }
}
