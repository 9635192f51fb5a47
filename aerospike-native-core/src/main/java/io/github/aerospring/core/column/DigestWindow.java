package io.github.aerospring.core.column;

import java.util.Arrays;

import io.github.aerospring.core.internal.wire.DigestHasher;
import io.github.aerospring.core.internal.wire.WireBytes;

/**
 * Tells whether a block of rows has a record in common with the block before: then its write has to wait, else the older
 * value might win. For one thread.
 */
final class DigestWindow {

    /** The first bytes of a digest are the partition; 64 bits of the others tell records apart well enough. */
    private static final int IDENTITY = 4;

    private long[] before = {};
    private long[] current = {};

    /** Whether the rows are all different from those of the last call. */
    boolean advance(byte[] digests, int from, int to) {
        int size = Integer.highestOneBit(Math.max(16, 4 * (to - from) - 1));
        if (current.length < size) {
            current = new long[size];
        } else {
            Arrays.fill(current, 0);
        }
        boolean different = true;
        for (int row = from; row < to; row++) {
            // Zero marks a free slot
            long identity = WireBytes.getLong(digests, row * DigestHasher.SIZE + IDENTITY) | 1;
            different &= before.length == 0 || !isIn(before, identity);
            current[slot(current, identity)] = identity;
        }
        long[] spare = before;
        before = current;
        current = spare;
        return different;
    }

    private static boolean isIn(long[] table, long identity) {
        return table[slot(table, identity)] == identity;
    }

    private static int slot(long[] table, long identity) {
        int slot = (int) (identity >>> 1) & table.length - 1;
        while (table[slot] != 0 && table[slot] != identity) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }
}
