package io.github.aerospring.embedded.storage;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts of events since the server was started. */
public final class Counters<C extends Enum<C>> {

    private final Map<C, LongAdder> counts;

    /** All counters of a type at 0. */
    public Counters(Class<C> type) {
        counts = new EnumMap<>(type);
        for (C counter : type.getEnumConstants()) {
            counts.put(counter, new LongAdder());
        }
    }

    /** Counts one event. */
    public void count(C counter) {
        add(counter, 1);
    }

    /** Counts several events. */
    public void add(C counter, long events) {
        LongAdder count = counts.get(counter);
        if (count != null) {
            count.add(events);
        }
    }

    /** Events counted so far. */
    public long get(C counter) {
        LongAdder count = counts.get(counter);
        return count == null ? 0 : count.sum();
    }
}
