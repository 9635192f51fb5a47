package io.github.aerospring.embedded.lua;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/**
 * A table: an array for the keys 1 to n that are mostly in use, and a hash part that keeps the order of insertion. When the
 * hash part is full the best n is worked out anew, so that the border of a table with holes is where Lua's own tables have it.
 */
public final class LuaTable {

    private static final Object[] EMPTY = {};
    private static final int MAX_ARRAY_BITS = 26;

    private Object[] array;
    private HashPart hash;
    private @Nullable LuaTable metatable;

    /** An empty table. */
    public LuaTable() {
        this(0, 0);
    }

    /** A table with room for keys 1 to {@code arraySize} and {@code hashSize} others. */
    public LuaTable(int arraySize, int hashSize) {
        this.array = arraySize == 0 ? EMPTY : filled(arraySize);
        this.hash = HashPart.ofSize(hashSize);
    }

    /** Metatable, {@code null} when there is none. */
    public @Nullable LuaTable metatable() {
        return metatable;
    }

    /** Sets or, with {@code null}, removes the metatable. */
    public void metatable(@Nullable LuaTable metatable) {
        this.metatable = metatable;
    }

    /** Value of a key without metamethods, nil when there is none. */
    public Object get(Object key) {
        if (key instanceof Long index) {
            return get(index.longValue());
        }
        if (key instanceof Double number) {
            Object normal = normalized(number);
            return normal instanceof Long index ? get(index.longValue()) : hash.get(normal);
        }
        return hash.get(key);
    }

    /** Value of an integer key without metamethods. */
    public Object get(long index) {
        long at = index - 1;
        return at >= 0 && at < array.length ? array[(int) at] : hash.get(index);
    }

    /**
     * Sets a key without metamethods.
     *
     * @throws IllegalArgumentException when the key is nil or not a number; the message is what Lua says
     */
    public void put(Object key, Object value) {
        if (key instanceof Long index) {
            put(index.longValue(), value);
        } else if (key instanceof Double number) {
            Object normal = normalized(number);
            if (normal instanceof Long index) {
                put(index.longValue(), value);
            } else if (number.isNaN()) {
                throw new IllegalArgumentException("table index is NaN");
            } else {
                putInHash(normal, value);
            }
        } else if (key == NIL) {
            throw new IllegalArgumentException("table index is nil");
        } else {
            putInHash(key, value);
        }
    }

    /** Sets an integer key without metamethods. */
    public void put(long index, Object value) {
        long at = index - 1;
        if (at >= 0 && at < array.length) {
            array[(int) at] = value;
        } else {
            putInHash(index, value);
        }
    }

    /** A border: the table has a value at it and none after it. */
    public long length() {
        int limit = array.length;
        if (limit > 0 && array[limit - 1] == NIL) {
            return limit >= 2 && array[limit - 2] != NIL ? limit - 1 : borderInArray(limit);
        }
        if (hash.isEmpty() || hash.get((long) limit + 1) == NIL) {
            return limit;
        }
        return borderInHash(limit);
    }

    /** Makes room for keys 1 to {@code size} in the array part. */
    void reserve(int size) {
        if (size > array.length) {
            resize(size, hash);
        }
    }

    /**
     * The entry after that of a key: first the array part, then the others as they were added.
     *
     * @param key nil for the first entry
     * @return key and value; nothing when there are no more
     * @throws IllegalArgumentException when the table has no such key; the message is what Lua says
     */
    public Object[] next(Object key) {
        int position = positionAfter(key);
        for (int i = position; i < array.length; i++) {
            if (array[i] != NIL) {
                return new Object[] {i + 1L, array[i]};
            }
        }
        int at = hash.nextUsed(Math.max(0, position - array.length));
        return at < 0 ? LuaFunction.NOTHING : new Object[] {hash.keyAt(at), hash.valueAt(at)};
    }

    private int positionAfter(Object key) {
        if (key == NIL) {
            return 0;
        }
        Object normal = key instanceof Double number ? normalized(number) : key;
        if (normal instanceof Long index && index >= 1 && index <= array.length) {
            return index.intValue();
        }
        int at = hash.find(normal);
        if (at < 0) {
            throw new IllegalArgumentException("invalid key to 'next'");
        }
        return array.length + at + 1;
    }

    /** A float key with an integral value is the integer. */
    private static Object normalized(Double number) {
        double value = number;
        long integer = (long) value;
        return integer == value && integer != Long.MAX_VALUE ? (Object) integer : number;
    }

    private static Object[] filled(int size) {
        Object[] values = new Object[size];
        Arrays.fill(values, NIL);
        return values;
    }

    private void putInHash(Object key, Object value) {
        if (hash.replace(key, value) || value == NIL) {
            return;
        }
        if (hash.isFull()) {
            rehash(key);
            put(key, value);
        } else {
            hash.add(key, value);
        }
    }

    private int borderInArray(int limit) {
        int low = 0;
        int high = limit;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (array[middle - 1] == NIL) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private long borderInHash(long from) {
        long low = from + 1;
        long high = low;
        do {
            low = high;
            if (high > Long.MAX_VALUE / 2) {
                high = Long.MAX_VALUE;
                break;
            }
            high *= 2;
        } while (get(high) != NIL);
        if (get(high) != NIL) {
            return high;
        }
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (get(middle) == NIL) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    /** Finds the largest n that is a power of two such that more than half of the keys 1 to n are in use. */
    private void rehash(Object extra) {
        int[] counts = new int[MAX_ARRAY_BITS + 1];
        int total = 1 + countArray(counts) + hash.countKeys(counts);
        count(extra, counts);
        int best = 0;
        int inBest = 0;
        int sum = 0;
        for (int bit = 0; bit <= MAX_ARRAY_BITS; bit++) {
            sum += counts[bit];
            if (sum > (1 << bit) / 2) {
                best = 1 << bit;
                inBest = sum;
            }
        }
        resize(best, HashPart.ofSize(total - inBest));
    }

    private int countArray(int[] counts) {
        int used = 0;
        for (int i = 0; i < array.length; i++) {
            if (array[i] != NIL) {
                used++;
                counts[Integer.SIZE - Integer.numberOfLeadingZeros(i)]++;
            }
        }
        return used;
    }

    /** Counts a key that could be in the array part, by the power of two that it is up to. */
    static void count(Object key, int[] counts) {
        if (key instanceof Long index && index >= 1 && index <= 1L << MAX_ARRAY_BITS) {
            counts[Long.SIZE - Long.numberOfLeadingZeros(index - 1)]++;
        }
    }

    private void resize(int arraySize, HashPart newHash) {
        Object[] oldArray = array;
        HashPart oldHash = hash;
        array = Arrays.copyOf(oldArray, arraySize);
        for (int i = oldArray.length; i < arraySize; i++) {
            array[i] = NIL;
        }
        hash = newHash;
        for (int i = arraySize; i < oldArray.length; i++) {
            if (oldArray[i] != NIL) {
                put(i + 1L, oldArray[i]);
            }
        }
        if (oldHash == newHash) {
            moveFromHash();
            return;
        }
        for (int at = oldHash.nextUsed(0); at >= 0; at = oldHash.nextUsed(at + 1)) {
            put(oldHash.keyAt(at), oldHash.valueAt(at));
        }
    }

    private void moveFromHash() {
        for (int i = 0; i < array.length && !hash.isEmpty(); i++) {
            if (array[i] == NIL) {
                array[i] = hash.remove(i + 1L);
            }
        }
    }
}
