package io.github.aerospring.embedded.index;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.LongStream;

import io.github.aerospring.embedded.storage.Digest;

/** The entries of an index in a partition by ascending key, then digest. They never change; a change makes new ones. */
final class SortedEntries {

    static final SortedEntries NONE = new SortedEntries(new long[0], new Digest[0]);

    private static final Digest LOWEST = Digest.lowest(0);

    private final long[] keys;
    private final Digest[] digests;

    private SortedEntries(long[] keys, Digest[] digests) {
        this.keys = keys;
        this.digests = digests;
    }

    int size() {
        return keys.length;
    }

    long key(int position) {
        return keys[position];
    }

    Digest digest(int position) {
        return digests[position];
    }

    LongStream keys() {
        return Arrays.stream(keys);
    }

    /** Number of records that have entries. */
    long records() {
        return Arrays.stream(digests).distinct().count();
    }

    /** Position of the first entry with at least this key. */
    int from(long key) {
        return ceiling(key, LOWEST);
    }

    /** Position of the first entry behind one that need not be there. */
    int behind(long key, Digest digest) {
        int position = ceiling(key, digest);
        return isAt(position, key, digest) ? position + 1 : position;
    }

    /** These entries and those of a record with {@code added} keys, which are sorted. */
    SortedEntries with(Digest digest, long[] added) {
        Changed changed = new Changed(keys.length + added.length);
        for (long key : added) {
            int position = ceiling(key, digest);
            if (!isAt(position, key, digest)) {
                changed.copyUntil(position);
                changed.append(key, digest);
            }
        }
        return changed.complete();
    }

    /** These entries but those of a record with {@code removed} keys, which are sorted. */
    SortedEntries without(Digest digest, long[] removed) {
        Changed changed = new Changed(keys.length);
        for (long key : removed) {
            int position = ceiling(key, digest);
            if (isAt(position, key, digest)) {
                changed.copyUntil(position);
                changed.skip();
            }
        }
        return changed.complete();
    }

    /** These entries but all those of some records. */
    SortedEntries withoutAll(Set<Digest> records) {
        Changed changed = new Changed(keys.length);
        for (int position = 0; position < keys.length; position++) {
            if (records.contains(digests[position])) {
                changed.copyUntil(position);
                changed.skip();
            }
        }
        return changed.complete();
    }

    private boolean isAt(int position, long key, Digest digest) {
        return position < keys.length && keys[position] == key && digests[position].equals(digest);
    }

    private int ceiling(long key, Digest digest) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Long.compare(keys[middle], key);
            if (order < 0 || order == 0 && digests[middle].compareTo(digest) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Entries in the making. */
    private final class Changed {

        private final long[] newKeys;
        private final Digest[] newDigests;
        private int size;
        private int done;

        Changed(int capacity) {
            this.newKeys = new long[capacity];
            this.newDigests = new Digest[capacity];
        }

        void copyUntil(int position) {
            int count = position - done;
            System.arraycopy(keys, done, newKeys, size, count);
            System.arraycopy(digests, done, newDigests, size, count);
            size += count;
            done = position;
        }

        void append(long key, Digest digest) {
            newKeys[size] = key;
            newDigests[size++] = digest;
        }

        void skip() {
            done++;
        }

        SortedEntries complete() {
            copyUntil(keys.length);
            if (size == newKeys.length) {
                return new SortedEntries(newKeys, newDigests);
            }
            return size == 0 ? NONE : new SortedEntries(Arrays.copyOf(newKeys, size), Arrays.copyOf(newDigests, size));
        }
    }
}
