package io.github.aerospring.core.internal.wire;

/** The 22 bytes before the fields and bins of a row. */
public final class RowHeader {

    /** Bytes of a header. */
    public static final int SIZE = 22;

    static final int INFO3 = 3;

    private static final int INFO3_PARTITION_DONE = 4;

    private RowHeader() {}

    /** Result code of the row. */
    public static int resultCode(byte[] buffer, int header) {
        return buffer[header + 5] & 0xFF;
    }

    /** Whether the row says that a partition ended or could not be read; its generation is the partition then. */
    public static boolean isPartitionDone(byte[] buffer, int header) {
        return (buffer[header + INFO3] & INFO3_PARTITION_DONE) != 0;
    }

    /** Generation of the record. */
    public static int generation(byte[] buffer, int header) {
        return WireBytes.getInt(buffer, header + 6);
    }

    /** Unsigned seconds since 2010-01-01T00:00:00Z when the record expires; 0 = never. */
    public static int voidTime(byte[] buffer, int header) {
        return WireBytes.getInt(buffer, header + 10);
    }

    /** Index of the row in a batch. */
    public static int batchIndex(byte[] buffer, int header) {
        return WireBytes.getInt(buffer, header + 14);
    }

    /** Number of fields. */
    public static int fields(byte[] buffer, int header) {
        return WireBytes.getShort(buffer, header + 18);
    }

    /** Number of bins. */
    public static int bins(byte[] buffer, int header) {
        return WireBytes.getShort(buffer, header + 20);
    }

    /** Position behind a number of fields or bins, or {@link AnswerReader#INCOMPLETE}. */
    public static int skip(byte[] buffer, int position, int end, int count) {
        int next = position;
        for (int i = 0; i < count; i++) {
            if (end - next < Integer.BYTES) {
                return AnswerReader.INCOMPLETE;
            }
            int size = WireBytes.getInt(buffer, next);
            if (size < 0 || size > end - next - Integer.BYTES) {
                return AnswerReader.INCOMPLETE;
            }
            next += Integer.BYTES + size;
        }
        return next;
    }
}
