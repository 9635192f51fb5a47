package io.github.aerospring.core.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Decodes the bins of a row into cells. Bins come in the order of the request, those without a value left out or empty, so
 * the name is predicted by its position and compared as two numbers; only a wrong prediction is searched for.
 */
public final class BinDecoder {

    private static final int HEADER = 8;
    private static final int TYPE_SHIFT = 16;

    private final int[] lengths;
    private final long[] headMasks;
    private final long[] tailMasks;
    private final long[] heads;
    private final long[] tails;
    private final CellSink[] sinks;

    /**
     * A decoder.
     *
     * @param names of bins, in the order of the request
     * @param sinks one per name
     */
    public BinDecoder(List<String> names, CellSink[] sinks) {
        this.sinks = sinks;
        this.heads = new long[sinks.length];
        this.tails = new long[sinks.length];
        this.lengths = new int[sinks.length];
        this.headMasks = new long[sinks.length];
        this.tailMasks = new long[sinks.length];
        for (int i = 0; i < sinks.length; i++) {
            byte[] name = new byte[2 * Long.BYTES];
            byte[] utf8 = names.get(i).getBytes(StandardCharsets.UTF_8);
            System.arraycopy(utf8, 0, name, 0, utf8.length);
            heads[i] = WireBytes.getLong(name, 0);
            tails[i] = WireBytes.getLong(name, Long.BYTES);
            lengths[i] = utf8.length;
            headMasks[i] = mask(utf8.length);
            tailMasks[i] = mask(utf8.length - Long.BYTES);
        }
    }

    /** The bits of as many bytes, at most eight, from the first one on. */
    private static long mask(int bytes) {
        return bytes <= 0 ? 0 : -1L << Long.SIZE - Math.min(bytes, Long.BYTES) * Byte.SIZE;
    }

    /** Position behind a number of bins, which were stored in a row, or {@link AnswerReader#INCOMPLETE}. */
    public int decode(byte[] buffer, int position, int end, int bins, int row) {
        int next = position;
        int predicted = 0;
        for (int i = 0; i < bins; i++) {
            int bin = next;
            if (end - bin < HEADER) {
                return AnswerReader.INCOMPLETE;
            }
            // Size, operation, particle type, flags and length of the name are the eight bytes before the name
            long header = WireBytes.getLong(buffer, bin);
            int size = (int) (header >>> Integer.SIZE);
            int nameLength = (int) header & 0xFF;
            int valueLength = size - (HEADER - Integer.BYTES) - nameLength;
            if (valueLength < 0 || size > end - bin - Integer.BYTES) {
                return AnswerReader.INCOMPLETE;
            }
            next = bin + Integer.BYTES + size;
            int column = isColumn(predicted, buffer, bin + HEADER, nameLength)
                    ? predicted
                    : search(buffer, bin + HEADER, nameLength);
            if (column >= 0) {
                predicted = column + 1;
                int type = (int) (header >>> TYPE_SHIFT) & 0xFF;
                if (type != Particles.NULL) {
                    sinks[column].store(row, type, buffer, bin + HEADER + nameLength, valueLength);
                }
            }
        }
        return next;
    }

    private boolean isColumn(int column, byte[] buffer, int offset, int length) {
        return column < lengths.length
                && lengths[column] == length
                && (WireBytes.getLong(buffer, offset) & headMasks[column]) == heads[column]
                && (length <= Long.BYTES
                        || (WireBytes.getLong(buffer, offset + Long.BYTES) & tailMasks[column]) == tails[column]);
    }

    private int search(byte[] buffer, int offset, int length) {
        for (int column = 0; column < lengths.length; column++) {
            if (isColumn(column, buffer, offset, length)) {
                return column;
            }
        }
        return -1;
    }
}
