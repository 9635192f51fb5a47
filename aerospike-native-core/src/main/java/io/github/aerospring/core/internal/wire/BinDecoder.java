package io.github.aerospring.core.internal.wire;

import java.io.IOException;
import java.util.List;

/**
 * Decodes the bins of rows into cells. Most rows have the shape of those before: they are collected in a run and stored
 * bin by bin. The others are decoded bin by bin; bins come in the order of the request, those without a value left out or
 * empty, so the name is predicted by its position and only a wrong prediction is searched for. For one thread.
 */
public final class BinDecoder {

    /** Bytes in front of a name: size of what follows, operation, particle type, flags, length of the name. */
    private static final int HEADER = 8;

    private static final int TYPE_SHIFT = 16;

    private final BinName[] names;
    private final CellSink[] sinks;
    private final RowShape shape;
    private final RowRun run = new RowRun();
    private int lastSize;

    /**
     * A decoder.
     *
     * @param names of bins, in the order of the request
     * @param sinks one per name
     */
    public BinDecoder(List<String> names, CellSink[] sinks) {
        this.names = names.stream().map(BinName::of).toArray(BinName[]::new);
        this.sinks = sinks;
        this.shape = new RowShape(sinks.length);
    }

    /**
     * Decodes a row; {@link #flush} has to be called before the buffer changes.
     *
     * @return position behind as many bins, or {@link AnswerReader#INCOMPLETE}; then nothing is stored
     * @throws java.io.IOException for a bin that breaks the protocol
     */
    public int decode(byte[] buffer, int position, int end, int bins, int row) throws IOException {
        if (shape.matches(buffer, position, end, bins)) {
            run.add(row, position);
            int next = position + shape.size();
            if (run.isFull()) {
                flush(buffer);
            }
            return next;
        }
        int next = RowHeader.skip(buffer, position, end, bins);
        if (next != AnswerReader.INCOMPLETE) {
            flush(buffer);
            shape.begin();
            store(buffer, position, bins, row);
            if (next - position == lastSize) {
                shape.end(buffer, position, lastSize, bins);
            }
            lastSize = next - position;
        }
        return next;
    }

    /** Stores what is still in the buffer of the rows before. */
    public void flush(byte[] buffer) {
        if (run.count() > 0) {
            try {
                shape.store(run, sinks, buffer);
            } finally {
                run.clear();
            }
        }
    }

    private void store(byte[] buffer, int position, int bins, int row) throws IOException {
        int next = position;
        int predicted = 0;
        for (int i = 0; i < bins; i++) {
            long header = WireBytes.getLong(buffer, next);
            int size = (int) (header >>> Integer.SIZE);
            int type = (int) (header >>> TYPE_SHIFT) & 0xFF;
            int nameLength = (int) header & 0xFF;
            int name = next + HEADER;
            int value = name + nameLength;
            next += Integer.BYTES + size;
            if (next < value) {
                throw new IOException("a bin of " + size + " bytes with a name of " + nameLength);
            }
            int column = predicted < names.length && names[predicted].isAt(buffer, name, nameLength)
                    ? predicted
                    : search(buffer, name, nameLength);
            if (column >= 0) {
                predicted = column + 1;
                if (type != Particles.NULL) {
                    shape.add(column, type, value - position, next - value);
                    sinks[column].store(row, type, buffer, value, next - value);
                }
            }
        }
    }

    private int search(byte[] buffer, int name, int length) {
        for (int column = 0; column < names.length; column++) {
            if (names[column].isAt(buffer, name, length)) {
                return column;
            }
        }
        return -1;
    }
}
