package io.github.aerospring.embedded.udf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.LuaUserdata;
import org.jspecify.annotations.Nullable;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** A map, sorted by its keys, which are integers, strings or plain blobs in this order. */
final class LuaMap extends LuaUserdata {

    private final List<Entry> entries = new ArrayList<>();
    private final int flags;

    LuaMap(LuaTable metatable, int flags) {
        super(metatable);
        this.flags = flags;
    }

    /** Flags that the map had where it was read, or those of a new map. */
    int flags() {
        return flags;
    }

    int size() {
        return entries.size();
    }

    /** Key and value at a place in the order; {@code null} after the last one. */
    @Nullable
    Entry at(int place) {
        return place < entries.size() ? entries.get(place) : null;
    }

    /** Value of a key, nil when there is none. */
    Object get(Object key) {
        int place = isKey(key) ? find(key) : -1;
        return place < 0 ? NIL : entries.get(place).value();
    }

    /** Sets the value of a key, even nil; false when nothing can be a key like this. */
    boolean put(Object key, Object value) {
        if (!isKey(key)) {
            return false;
        }
        int place = find(key);
        Entry entry = new Entry(key instanceof String text ? Texts.untilZero(text) : key, value);
        if (place >= 0) {
            entries.set(place, entry);
        } else {
            entries.add(-place - 1, entry);
        }
        return true;
    }

    void remove(Object key) {
        int place = isKey(key) ? find(key) : -1;
        if (place >= 0) {
            entries.remove(place);
        }
    }

    /** One entry. */
    record Entry(Object key, Object value) {}

    private static boolean isKey(Object key) {
        return key instanceof Long || key instanceof String || key instanceof LuaBytes bytes && bytes.isPlainBlob();
    }

    /** Place of a key, or minus the place where it belongs minus 1. */
    private int find(Object key) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int order = compare(entries.get(middle).key(), key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    private static int compare(Object left, Object right) {
        int byKind = Integer.compare(rank(left), rank(right));
        if (byKind != 0) {
            return byKind;
        }
        if (left instanceof Long number) {
            return number.compareTo((Long) right);
        }
        if (left instanceof String text) {
            return Texts.untilZero(text).compareTo(Texts.untilZero((String) right));
        }
        return Arrays.compareUnsigned(((LuaBytes) left).toArray(), ((LuaBytes) right).toArray());
    }

    private static int rank(Object key) {
        return key instanceof Long ? 0 : key instanceof String ? 1 : 2;
    }
}
