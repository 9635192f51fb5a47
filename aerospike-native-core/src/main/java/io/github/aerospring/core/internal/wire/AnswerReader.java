package io.github.aerospring.core.internal.wire;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads an answer of many rows from a socket. Rows are decoded in the receive buffer as soon as they are complete, while
 * the next bytes arrive; messages may be larger than the buffer and may be compressed. For one answer at a time.
 */
public final class AnswerReader {

    /** {@link Rows#row}: the row is not complete. */
    public static final int INCOMPLETE = Integer.MIN_VALUE;

    /** {@link #read}: stopped because {@link Rows#row} asked for it. */
    public static final int PAUSED = -1;

    /** Bytes that may be read behind the end of a row, see {@link BinDecoder}. */
    static final int SLACK = 16;

    private static final int HEADER = 8;
    private static final int MAX_MESSAGE = 1 << 27;
    private static final int MAX_BUFFER = 1 << 28;
    private static final int TYPE_MESSAGE = 3;
    private static final int TYPE_COMPRESSED = 4;
    private static final int INFO3_LAST = 1;

    private byte[] buffer;
    private int position;
    private int limit;
    private int messageLeft;
    private boolean compressed;
    private long bytesIn;

    /** A reader with a receive buffer, which is replaced by a larger one if a row does not fit. */
    public AnswerReader(byte[] buffer) {
        this.buffer = buffer;
    }

    /** Where bytes come from. */
    @FunctionalInterface
    public interface Source {

        /** Reads at least one byte; less than 0 at the end of the stream. */
        int read(byte[] target, int offset, int length) throws IOException;
    }

    /** Decodes rows. */
    @FunctionalInterface
    public interface Rows {

        /**
         * Decodes the row at a position, at least as far as to know where its values are.
         *
         * @param end of what has arrived of the message; up to {@value #SLACK} bytes behind it may be read
         * @return position behind the row, or its bitwise complement to pause there, or {@link #INCOMPLETE}
         */
        int row(byte[] buffer, int position, int end) throws IOException;

        /** Takes from the buffer what is still there of the rows before; their positions end here. */
        default void flush(byte[] buffer) {}
    }

    /** The buffer, for reuse. */
    public byte[] buffer() {
        return buffer;
    }

    /** Bytes read from the source since the last {@link #reset}. */
    public long bytesIn() {
        return bytesIn;
    }

    /** Prepares for the next answer. */
    public void reset() {
        position = 0;
        limit = 0;
        messageLeft = 0;
        bytesIn = 0;
    }

    /**
     * Reads until the end of the answer or until a row asks for a pause; then call it again to go on.
     *
     * @return result code of the answer as a whole, or {@link #PAUSED}
     * @throws java.io.IOException also for an answer that breaks the protocol
     */
    public int read(Source source, Rows rows) throws IOException {
        while (true) {
            if (messageLeft == 0) {
                nextMessage(source);
                continue;
            }
            int start = position;
            int end = Math.min(limit, position + messageLeft);
            int code = decodeAndFlush(rows, end);
            messageLeft -= position - start;
            if (code != INCOMPLETE) {
                return code;
            }
            if (messageLeft > 0) {
                if (end == position + messageLeft) {
                    throw new IOException("a row ends behind its message");
                }
                fill(source);
            }
        }
    }

    private int decodeAndFlush(Rows rows, int end) throws IOException {
        try {
            return decode(rows, end);
        } finally {
            rows.flush(buffer);
        }
    }

    private int decode(Rows rows, int end) throws IOException {
        byte[] bytes = buffer;
        while (position < end) {
            if (end - position < RowHeader.SIZE) {
                return INCOMPLETE;
            }
            if ((bytes[position + RowHeader.INFO3] & INFO3_LAST) != 0) {
                int code = RowHeader.resultCode(bytes, position);
                position += messageLeft;
                if (position < limit) {
                    throw new IOException((limit - position) + " bytes behind the end of an answer");
                }
                return code;
            }
            int next = rows.row(bytes, position, end);
            if (next == INCOMPLETE) {
                return INCOMPLETE;
            }
            position = next < 0 ? ~next : next;
            if (next < 0) {
                return PAUSED;
            }
        }
        return INCOMPLETE;
    }

    private void nextMessage(Source source) throws IOException {
        while (limit - position < HEADER) {
            fill(source);
        }
        long header = WireBytes.getLong(buffer, position);
        long size = header & 0xFFFF_FFFF_FFFFL;
        int type = (int) (header >>> 48) & 0xFF;
        if (size > MAX_MESSAGE || type != TYPE_MESSAGE && type != TYPE_COMPRESSED) {
            throw new IOException("message of type " + type + " with " + size
                    + " bytes (expected: type 3 or 4, at most " + MAX_MESSAGE + " bytes)");
        }
        compressed = type == TYPE_COMPRESSED;
        position += HEADER;
        messageLeft = (int) size;
        if (compressed) {
            inflate(source);
        }
    }

    /** Replaces a compressed message by the message that it contains. */
    private void inflate(Source source) throws IOException {
        while (limit - position < messageLeft) {
            fill(source);
        }
        long size = WireBytes.getLong(buffer, position);
        if (size < HEADER || size > MAX_MESSAGE) {
            throw new IOException("compressed message of " + size + " bytes (expected: at most " + MAX_MESSAGE + ")");
        }
        int behind = position + messageLeft;
        int rest = limit - behind;
        if (size + rest + SLACK > MAX_BUFFER) {
            throw new IOException("compressed message of " + size + " bytes before " + rest
                    + " others (expected: at most " + MAX_BUFFER + " together)");
        }
        byte[] inflated = new byte[Math.max(buffer.length, (int) size + rest + SLACK)];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(buffer, position + HEADER, messageLeft - HEADER);
            int done = inflater.inflate(inflated, 0, (int) size);
            if (done != size) {
                throw new IOException("compressed message of " + done + " bytes (expected: " + size + ")");
            }
        } catch (DataFormatException malformed) {
            throw new IOException("malformed compressed message", malformed);
        } finally {
            inflater.end();
        }
        System.arraycopy(buffer, behind, inflated, (int) size, rest);
        buffer = inflated;
        position = 0;
        limit = (int) size + rest;
        messageLeft = 0;
    }

    private void fill(Source source) throws IOException {
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            position = 0;
        }
        if (limit == buffer.length - SLACK) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int count = source.read(buffer, limit, buffer.length - SLACK - limit);
        if (count < 0) {
            throw new EOFException("the server closed the connection in the middle of an answer");
        }
        limit += count;
        bytesIn += count;
    }
}
