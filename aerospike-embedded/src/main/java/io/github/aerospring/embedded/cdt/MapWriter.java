package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.ContainerFlags;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.StorageForm;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** Puts entries into a map under the rules of the write flags. */
final class MapWriter {

    /** Existing keys are an error. */
    static final int NO_OVERWRITE = 1;
    /** New keys are an error. */
    static final int NO_CREATE = 2;

    private static final int NO_FAIL = 4;
    private static final int DO_PARTIAL = 8;

    private final Target target;
    private final MapValue map;
    private final MapValue asAskedFor;
    private final List<Value> keys;
    private final boolean overwrite;
    private final boolean create;
    private final boolean noFail;
    private final boolean partial;

    MapWriter(Target target, long creationFlags, long writeFlags) {
        this.target = target;
        if (target.container() instanceof MapValue present) {
            this.asAskedFor = present;
            this.map = present;
        } else {
            int flags = target.creationFlags(creationFlags, ContainerFlags.STORED_MAP);
            int kept = target.inContext() ? flags & ~ContainerFlags.PERSIST_INDEX : flags;
            this.map = new MapValue(List.of(), kept == ContainerFlags.PERSIST_INDEX ? 0 : kept);
            this.asAskedFor = target.inContext() ? new MapValue(List.of(), flags) : map;
        }
        this.keys = new MapOrder(map).keys();
        this.overwrite = (writeFlags & NO_OVERWRITE) == 0;
        this.create = (writeFlags & NO_CREATE) == 0;
        this.noFail = (writeFlags & NO_FAIL) != 0;
        this.partial = (writeFlags & DO_PARTIAL) != 0;
    }

    Outcome put(Value key, Value value) {
        requireKey(key);
        Bisection place = Bisection.any(keys, key);
        RequestFailedException conflict = conflict(place, key);
        if (conflict != null) {
            return refuse(conflict);
        }
        List<MapValue.Entry> changed = new ArrayList<>(map.entries());
        put(changed, place, new MapValue.Entry(key, value));
        return new Outcome(Int.of(changed.size()), with(changed));
    }

    Outcome putAll(List<MapValue.Entry> entries) {
        if (entries.isEmpty()) {
            return new Outcome(Int.of(map.size()), target.isNew() ? asAskedFor : null);
        }
        if (map.size() == 0) {
            return putAllIntoEmpty(entries);
        }
        List<MapValue.Entry> changed = new ArrayList<>(map.entries());
        int added = 0;
        for (MapValue.Entry entry : entries) {
            Bisection place = Bisection.any(keys, entry.key());
            RequestFailedException conflict = conflict(place, entry.key());
            if (conflict == null) {
                put(changed, new Bisection(place.position() + added, place.found()), entry);
                added += place.found() ? 0 : 1;
            } else if (!noFail || !partial) {
                return refuse(conflict);
            }
        }
        return new Outcome(Int.of(changed.size()), with(changed));
    }

    /** A partial write that must not create anything creates everything in an empty map: so does the server. */
    private Outcome putAllIntoEmpty(List<MapValue.Entry> entries) {
        if (!create && !(noFail && partial)) {
            return refuse(ResultCode.ELEMENT_NOT_FOUND.because("empty map (expected: the keys to replace)"));
        }
        return new Outcome(Int.of(entries.size()), with(entries));
    }

    Outcome increment(Value key, Delta delta) {
        Bisection place = Bisection.any(keys, key);
        Value sum =
                delta.addTo(place.found() ? map.entries().get(place.position()).value() : null);
        return new Outcome(sum, put(StorageForm.ofElement(key), sum).changed());
    }

    private static void requireKey(Value key) {
        if (!StorageForm.isKey(key)) {
            throw ResultCode.PARAMETER.because("key: " + key + " (expected: an integer, string or blob)");
        }
    }

    private @Nullable RequestFailedException conflict(Bisection place, Value key) {
        if (place.found() && !overwrite) {
            return ResultCode.ELEMENT_EXISTS.because("key: " + key + " (expected: a new one)");
        }
        if (!place.found() && !create) {
            return ResultCode.ELEMENT_NOT_FOUND.because("key: " + key + " (expected: one of the map)");
        }
        return null;
    }

    private Outcome refuse(RequestFailedException failure) {
        if (!noFail) {
            throw failure;
        }
        return new Outcome(Int.of(map.size()), target.isNewBin() ? map : null);
    }

    private static void put(List<MapValue.Entry> entries, Bisection place, MapValue.Entry entry) {
        if (place.found()) {
            entries.set(place.position(), entry);
        } else {
            entries.add(place.position(), entry);
        }
    }

    private MapValue with(List<MapValue.Entry> entries) {
        return new MapValue(entries, map.flags());
    }

    /** Changes the flags of the map, which keeps its entries in the order of the keys anyway. */
    Outcome setFlags(long flags) {
        return new Outcome(Nil.NIL, new MapValue(map.entries(), target.flags(flags, ContainerFlags.STORED_MAP)));
    }
}
