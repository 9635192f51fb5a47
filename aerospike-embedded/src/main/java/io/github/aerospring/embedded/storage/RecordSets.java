package io.github.aerospring.embedded.storage;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;

import io.github.aerospring.embedded.message.ResultCode;
import org.jspecify.annotations.Nullable;

/** The sets of a namespace. A set exists from the first write into it until the server is closed. */
public final class RecordSets {

    /** Most sets of a namespace. */
    public static final int MAX_SETS = 4095;

    private final RecordSet none = new RecordSet("");
    private final Map<String, RecordSet> sets = new ConcurrentSkipListMap<>();
    private final ReentrantLock creation = new ReentrantLock();

    /** A set, null if nothing was ever written into it; the empty name always exists. */
    public @Nullable RecordSet find(String name) {
        return name.isEmpty() ? none : sets.get(name);
    }

    /**
     * A set, created if needed.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when the name is longer than 63 bytes
     *     or there are 4095 sets already
     */
    public RecordSet obtain(String name) {
        RecordSet known = find(name);
        return known == null ? create(name) : known;
    }

    /** All sets by name, without the records that have none. */
    public List<RecordSet> all() {
        return List.copyOf(sets.values());
    }

    private RecordSet create(String name) {
        if (name.length() > RecordSet.MAX_NAME) {
            throw ResultCode.PARAMETER.failure();
        }
        creation.lock();
        try {
            RecordSet known = sets.get(name);
            if (known != null) {
                return known;
            }
            if (sets.size() >= MAX_SETS) {
                throw ResultCode.PARAMETER.failure();
            }
            RecordSet created = new RecordSet(name);
            sets.put(name, created);
            return created;
        } finally {
            creation.unlock();
        }
    }
}
