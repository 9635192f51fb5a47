package io.github.aerospring.core.column;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

import io.github.aerospring.core.internal.wire.DigestHasher;
import io.github.aerospring.core.internal.wire.WireBytes;

/** Rows by digest. A digest is its own hash. */
final class KeyIndex {

    private final byte[] digests;
    private final int[] table;

    KeyIndex(byte[] digests, int size) {
        this.digests = digests;
        this.table = new int[Integer.highestOneBit(Math.max(8, 4 * size - 1))];
        // Backwards, so that the last of several equal keys is found first
        for (int row = size - 1; row >= 0; row--) {
            int slot = slot(digests, row * DigestHasher.SIZE);
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = row + 1;
        }
    }

    private int slot(byte[] source, int digest) {
        // The first bytes are the partition, later ones differ within it too
        return WireBytes.getInt(source, digest + Integer.BYTES) & table.length - 1;
    }

    OptionalInt find(byte[] digest, IntPredicate isRight) {
        for (int slot = slot(digest, 0); table[slot] != 0; slot = slot + 1 & table.length - 1) {
            int row = table[slot] - 1;
            int start = row * DigestHasher.SIZE;
            if (Arrays.equals(digests, start, start + DigestHasher.SIZE, digest, 0, DigestHasher.SIZE)
                    && isRight.test(row)) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }
}
