package io.github.aerospring.embedded.udf;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/**
 * The bins that a function has read or set. What it sets is not part of the record before it calls create or update; a list
 * that it reads is the same object each time.
 */
final class RecordBins {

    private static final int MAX_BINS = 512;
    private static final int MAX_CHANGES = 2 * MAX_BINS;
    private static final int MAX_NAME = 15;

    private static final int DONE = 0;
    private static final int FAILED = -1;
    private static final int NOT_OPEN = -2;
    private static final int EXISTS = 1;

    private final UdfWorld world;
    private final UdfRecordView view;
    private final @Nullable UdfRecord record;
    private final List<Bin> known = new ArrayList<>();
    private boolean tooMany;

    private RecordBins(UdfWorld world, UdfRecordView view, @Nullable UdfRecord record) {
        this.world = world;
        this.view = view;
        this.record = record;
    }

    /** Bins that can be changed. */
    static RecordBins of(UdfWorld world, UdfRecord record) {
        return new RecordBins(world, record, record);
    }

    /** Bins that can only be read. */
    static RecordBins ofView(UdfWorld world, UdfRecordView view) {
        return new RecordBins(world, view, null);
    }

    UdfRecordView view() {
        return view;
    }

    /** The record, {@code null} when it can only be read. */
    @Nullable
    UdfRecord record() {
        return record;
    }

    /** Value of a bin as a script sees it. */
    Object get(String name) {
        if (name.length() > MAX_NAME) {
            return NIL;
        }
        Bin bin = find(name);
        if (bin != null) {
            return bin.value;
        }
        Object value = view.isOpen() ? LuaValues.toLua(world, view.bin(name)) : NIL;
        if (value != NIL) {
            remember(name, value, false);
        }
        return value;
    }

    /** Sets a bin, or with nil removes it. Names that are too long are ignored. */
    void set(String name, Object value) {
        if (record != null && name.length() <= MAX_NAME) {
            remember(name, value, true);
        }
    }

    boolean exists() {
        return record == null || record.isOpen() && record.isStored();
    }

    /** Creates the record with the bins that were set; what the function in Lua returns. */
    int create() {
        UdfRecord target = record;
        if (target == null) {
            return EXISTS;
        }
        if (target.isOpen()) {
            return target.binNames().isEmpty() ? apply(target) : EXISTS;
        }
        int created = target.create();
        if (created != UdfRecord.CREATED) {
            return created;
        }
        int applied = apply(target);
        if (applied != DONE) {
            target.discard();
        }
        return applied;
    }

    /** Changes the record; what the function in Lua returns. */
    int update() {
        if (record == null) {
            return EXISTS;
        }
        return record.isOpen() ? apply(record) : NOT_OPEN;
    }

    /** Removes all bins; what the function in Lua returns. */
    int remove() {
        if (record == null || !record.isOpen()) {
            return EXISTS;
        }
        forget();
        for (String name : record.binNames()) {
            remember(name, NIL, true);
        }
        return apply(record);
    }

    private @Nullable Bin find(String name) {
        for (Bin bin : known) {
            if (bin.name.equals(name)) {
                return bin;
            }
        }
        return null;
    }

    private void remember(String name, Object value, boolean changed) {
        if (tooMany) {
            return;
        }
        Bin bin = find(name);
        if (bin != null) {
            bin.value = value;
            bin.changed = changed;
            return;
        }
        if (known.size() >= MAX_CHANGES || value != NIL && valueCount() >= MAX_BINS) {
            tooMany = true;
            return;
        }
        known.add(new Bin(name, value, changed));
    }

    private long valueCount() {
        return known.stream().filter(bin -> bin.value != NIL).count();
    }

    private void forget() {
        known.clear();
        tooMany = false;
    }

    private int apply(UdfRecord target) {
        ResultCode refusal = target.refusal();
        if (refusal == null && tooMany) {
            refusal = ResultCode.BIN_NAME;
        }
        for (int i = 0; i < known.size() && refusal == null; i++) {
            Bin bin = known.get(i);
            if (!bin.changed) {
                continue;
            }
            if (bin.value == NIL) {
                target.remove(bin.name);
                known.set(i, known.get(known.size() - 1));
                known.remove(known.size() - 1);
                i--;
            } else {
                refusal = put(target, bin);
            }
        }
        if (refusal != null) {
            target.refuse(refusal);
            forget();
            return FAILED;
        }
        known.forEach(bin -> bin.changed = false);
        target.accept();
        return DONE;
    }

    private static @Nullable ResultCode put(UdfRecord target, Bin bin) {
        Value value = LuaValues.toStored(bin.value);
        if (value == null) {
            return ResultCode.INCOMPATIBLE_TYPE;
        }
        List<String> names = target.binNames();
        if (names.size() >= MAX_BINS && !names.contains(bin.name)) {
            return ResultCode.BIN_NAME;
        }
        return target.set(bin.name, value);
    }

    /** A bin as the script last saw it. */
    private static final class Bin {

        private final String name;
        private Object value;
        private boolean changed;

        Bin(String name, Object value, boolean changed) {
            this.name = name;
            this.value = value;
            this.changed = changed;
        }
    }
}
