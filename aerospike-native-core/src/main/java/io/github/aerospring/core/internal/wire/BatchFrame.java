package io.github.aerospring.core.internal.wire;

/** What surrounds the rows of a batch request. Immutable. */
public final class BatchFrame {

    private static final int HEADER = 30;
    private static final int BODY_OFFSET = 8;
    private static final int HEADER_SIZE = 22;
    private static final long MESSAGE = 2L << 56 | 3L << 48;
    private static final int INFO1_BATCH = 8;
    private static final int INFO1_COMPRESS = 0x80;
    private static final int FIELD_FILTER = 43;
    private static final int FIELD_BATCH = 41;
    private static final int FLAG_INLINE = 1;
    private static final int FLAG_INLINE_SSD = 2;
    private static final int FLAG_ALL_KEYS = 4;
    private static final int FLAG_ERROR_ROWS = 8;
    private static final int ROWS_HEADER = 5;

    private final int info1;
    private final int flags;
    private final byte[] filter;

    /**
     * A frame.
     *
     * @param filter packed expression, empty for none
     */
    public BatchFrame(boolean inline, boolean inlineSsd, boolean allKeys, boolean compressAnswer, byte[] filter) {
        this.info1 = INFO1_BATCH | (compressAnswer ? INFO1_COMPRESS : 0);
        this.flags = FLAG_ERROR_ROWS
                | (inline ? FLAG_INLINE : 0)
                | (inlineSsd ? FLAG_INLINE_SSD : 0)
                | (allKeys ? FLAG_ALL_KEYS : 0);
        this.filter = filter;
    }

    /** Starts a request; rows follow. */
    public void begin(RequestBuffer request, int timeoutMillis) {
        request.clear();
        int start = request.reserve(HEADER);
        byte[] bytes = request.bytes();
        WireBytes.putLong(bytes, start + BODY_OFFSET, 0);
        WireBytes.putLong(bytes, start + 2 * BODY_OFFSET, 0);
        bytes[BODY_OFFSET] = HEADER_SIZE;
        bytes[BODY_OFFSET + 1] = (byte) info1;
        WireBytes.putInt(bytes, BODY_OFFSET + 14, timeoutMillis);
        WireBytes.putShort(bytes, BODY_OFFSET + 18, filter.length == 0 ? 1 : 2);
        WireBytes.putShort(bytes, BODY_OFFSET + 20, 0);
        request.advance(HEADER);
        if (filter.length > 0) {
            request.putField(FIELD_FILTER, filter);
        }
        request.putInt(0);
        request.putByte(FIELD_BATCH);
        request.putInt(0);
        request.putByte(flags);
    }

    /** Ends a request with the number of its rows. */
    public void end(RequestBuffer request, int rows) {
        byte[] bytes = request.bytes();
        int field = HEADER + (filter.length == 0 ? 0 : Integer.BYTES + 1 + filter.length);
        WireBytes.putInt(bytes, field, request.length() - field - Integer.BYTES);
        WireBytes.putInt(bytes, field + ROWS_HEADER, rows);
        WireBytes.putLong(bytes, 0, MESSAGE | request.length() - BODY_OFFSET);
    }
}
