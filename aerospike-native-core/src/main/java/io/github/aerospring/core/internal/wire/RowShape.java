package io.github.aerospring.core.internal.wire;

import java.util.Arrays;

/**
 * Names, types and sizes of the bins of a row: all its bytes but the values. They are compared as 64-bit words, which
 * is faster than to read bin after bin, where each position depends on the size before.
 */
final class RowShape {

    private final int[] columns;
    private final int[] types;
    private final int[] offsets;
    private final int[] lengths;
    private byte[] mask = {};
    private int[] positions = {};
    private long[] words = {};
    private long[] masks = {};
    private int count;
    private int bins;
    private int size = Integer.MAX_VALUE;

    RowShape(int maxBins) {
        this.columns = new int[maxBins];
        this.types = new int[maxBins];
        this.offsets = new int[maxBins];
        this.lengths = new int[maxBins];
    }

    /** Starts again; matches nothing until {@link #end}. */
    void begin() {
        bins = 0;
        size = Integer.MAX_VALUE;
    }

    /** Adds a bin that has a value. */
    void add(int column, int type, int offset, int length) {
        if (bins < columns.length) {
            columns[bins] = column;
            types[bins] = type;
            offsets[bins] = offset;
            lengths[bins] = length;
        }
        bins++;
    }

    /** The row ends; if it had other bins than those added, no row is of this shape. */
    void end(byte[] buffer, int position, int bytes, int allBins) {
        if (bins != allBins || bins > columns.length) {
            return;
        }
        reserve(bytes);
        Arrays.fill(mask, 0, bytes, (byte) -1);
        Arrays.fill(mask, bytes, mask.length, (byte) 0);
        for (int i = 0; i < bins; i++) {
            Arrays.fill(mask, offsets[i], offsets[i] + lengths[i], (byte) 0);
        }
        count = 0;
        for (int at = 0; at < bytes; at += Long.BYTES) {
            long bits = WireBytes.getLongLe(mask, at);
            if (bits != 0) {
                positions[count] = at;
                words[count] = WireBytes.getLongLe(buffer, position + at) & bits;
                masks[count++] = bits;
            }
        }
        size = bytes;
    }

    private void reserve(int bytes) {
        int most = bytes / Long.BYTES + 1;
        if (most > positions.length) {
            mask = new byte[Long.BYTES * most];
            positions = new int[most];
            words = new long[most];
            masks = new long[most];
        }
    }

    /** Bytes of all bins. */
    int size() {
        return size;
    }

    /** Whether a row is of this shape. */
    boolean matches(byte[] buffer, int position, int end, int allBins) {
        if (size > end - position || bins != allBins) {
            return false;
        }
        long difference = 0;
        for (int i = 0; i < count; i++) {
            difference |= WireBytes.getLongLe(buffer, position + positions[i]) & masks[i] ^ words[i];
        }
        return difference == 0;
    }

    /** Stores rows of this shape. */
    void store(RowRun run, CellSink[] sinks, byte[] buffer) {
        for (int i = 0; i < bins; i++) {
            sinks[columns[i]].store(run, types[i], buffer, offsets[i], lengths[i]);
        }
    }
}
