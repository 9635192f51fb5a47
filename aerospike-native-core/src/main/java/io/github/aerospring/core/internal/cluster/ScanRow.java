package io.github.aerospring.core.internal.cluster;

import io.github.aerospring.core.internal.wire.AnswerReader;
import io.github.aerospring.core.internal.wire.RowHeader;
import io.github.aerospring.core.internal.wire.WireBytes;

/** Where the fields of the current record of a scan are in the receive buffer. */
public final class ScanRow {

    private static final int FIELD_SET = 1;
    private static final int FIELD_KEY = 2;
    private static final int FIELD_DIGEST = 4;
    private static final int FIELD_INDEX_VALUE = 15;
    private static final int TYPE = Integer.BYTES;
    private static final int VALUE = TYPE + 1;

    private int header;
    private int bins;
    private int digest;
    private int set;
    private int setLength;
    private int key;
    private int keyLength;
    private long indexValue;

    /** Position of the header. */
    public int header() {
        return header;
    }

    /** Position of the first bin. */
    public int bins() {
        return bins;
    }

    /** Position of the digest. */
    public int digest() {
        return digest;
    }

    /** Position of the set name. */
    public int set() {
        return set;
    }

    /** Bytes of the set name, 0 without a set. */
    public int setLength() {
        return setLength;
    }

    /** Position of the particle type of the user key; its value follows. */
    public int key() {
        return key;
    }

    /** Bytes of the user key without its type, -1 if it is not stored. */
    public int keyLength() {
        return keyLength;
    }

    long indexValue() {
        return indexValue;
    }

    /**
     * Finds the fields of a record.
     *
     * @return whether all have arrived
     */
    public boolean locate(byte[] buffer, int position, int end) {
        header = position;
        setLength = 0;
        keyLength = -1;
        indexValue = 0;
        int next = position + RowHeader.SIZE;
        int fields = RowHeader.fields(buffer, position);
        for (int i = 0; i < fields; i++) {
            int field = next;
            next = RowHeader.skip(buffer, field, end, 1);
            if (next == AnswerReader.INCOMPLETE) {
                return false;
            }
            take(buffer, field, next - field - VALUE);
        }
        bins = next;
        return true;
    }

    private void take(byte[] buffer, int field, int length) {
        switch (buffer[field + TYPE]) {
            case FIELD_DIGEST -> digest = field + VALUE;
            case FIELD_SET -> {
                set = field + VALUE;
                setLength = length;
            }
            case FIELD_KEY -> {
                key = field + VALUE;
                keyLength = length - 1;
            }
            case FIELD_INDEX_VALUE -> indexValue = WireBytes.getLongLe(buffer, field + VALUE);
            default -> {
                // Namespace and what later servers add
            }
        }
    }
}
