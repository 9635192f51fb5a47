package io.github.aerospring.core.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/** Digests of the records of one set: RIPEMD-160 of set name, particle type and user key. For one thread. */
public final class DigestHasher {

    /** Bytes of a digest. */
    public static final int SIZE = Ripemd160.SIZE;

    /** Messages from which on hashing them together pays, whether or not all lanes are in use. */
    private static final int WORTH_LANES = 32;

    private static final int LENGTH_FIELD = 8;

    private static final AtomicReference<@Nullable Ripemd160Lanes> SPARE = new AtomicReference<>();

    private final Ripemd160 single = new Ripemd160();
    private final int[] rows = new int[Ripemd160Lanes.LANES];
    private final int prefix;
    private byte[] message;

    /**
     * A hasher of a set.
     *
     * @param set empty for records without one
     */
    public DigestHasher(String set) {
        byte[] name = set.getBytes(StandardCharsets.UTF_8);
        this.prefix = name.length;
        this.message = Arrays.copyOf(name, 2 * Ripemd160.BLOCK + name.length);
    }

    /** Copies a digest; for so few bytes faster than the general way. */
    static void copy(byte[] source, int from, byte[] target, int to) {
        WireBytes.putLong(target, to, WireBytes.getLong(source, from));
        WireBytes.putLong(target, to + 8, WireBytes.getLong(source, from + 8));
        WireBytes.putInt(target, to + 16, WireBytes.getInt(source, from + 16));
    }

    /** Computes the digests of the keys in some rows; that of row {@code i} is put at {@code 20 * i}. */
    public void digest(CellSource keys, int from, int to, byte[] target) {
        if (to - from < WORTH_LANES) {
            for (int row = from; row < to; row++) {
                int length = pad(keys, row);
                single.hash(message, length, target, row * SIZE);
            }
            return;
        }
        Ripemd160Lanes spare = SPARE.getAndSet(null);
        Ripemd160Lanes lanes = spare == null ? new Ripemd160Lanes() : spare;
        if (keys.fixedSize() > 0 && prefix + 1 + keys.fixedSize() < Ripemd160.BLOCK - LENGTH_FIELD) {
            digestAlike(lanes, keys, from, to, target);
        } else {
            digestAny(lanes, keys, from, to, target);
        }
        SPARE.set(lanes);
    }

    private void digestAny(Ripemd160Lanes lanes, CellSource keys, int from, int to, byte[] target) {
        int used = 0;
        for (int row = from; row < to; row++) {
            int length = pad(keys, row);
            if (length > Ripemd160.BLOCK) {
                single.hash(message, length, target, row * SIZE);
                continue;
            }
            lanes.put(used, message, 0, Ripemd160Lanes.WORDS);
            used = added(lanes, used, row, target);
        }
        finish(lanes, used, target);
    }

    /** Messages that differ in the words of the key only. */
    private void digestAlike(Ripemd160Lanes lanes, CellSource keys, int from, int to, byte[] target) {
        pad(keys, from);
        lanes.putEverywhere(message);
        int key = prefix + 1;
        int firstWord = key / Integer.BYTES;
        int endWord = (key + keys.fixedSize() - 1) / Integer.BYTES + 1;
        int used = 0;
        for (int row = from; row < to; row++) {
            keys.write(row, message, key);
            lanes.put(used, message, firstWord, endWord);
            used = added(lanes, used, row, target);
        }
        finish(lanes, used, target);
    }

    /** Lanes in use after that of a row; all are hashed when no more are free. */
    private int added(Ripemd160Lanes lanes, int used, int row, byte[] target) {
        rows[used] = row;
        if (used + 1 < rows.length) {
            return used + 1;
        }
        finish(lanes, rows.length, target);
        return 0;
    }

    private void finish(Ripemd160Lanes lanes, int used, byte[] target) {
        if (used > 0) {
            lanes.hash();
            for (int lane = 0; lane < used; lane++) {
                lanes.get(lane, target, rows[lane] * SIZE);
            }
        }
    }

    /** Makes the padded message of a key and returns its length, a multiple of the block size. */
    private int pad(CellSource keys, int row) {
        int start = prefix + 1;
        int most = start + keys.maxSize(row) + 2 * Ripemd160.BLOCK;
        if (most > message.length) {
            message = Arrays.copyOf(message, most);
        }
        byte[] padded = message;
        padded[prefix] = (byte) keys.type(row);
        int end = start + keys.write(row, padded, start);
        int length = end + 1 + LENGTH_FIELD + Ripemd160.BLOCK - 1 & -Ripemd160.BLOCK;
        padded[end] = (byte) 0x80;
        Arrays.fill(padded, end + 1, length - LENGTH_FIELD, (byte) 0);
        WireBytes.putLongLe(padded, length - LENGTH_FIELD, (long) end * Byte.SIZE);
        return length;
    }
}
