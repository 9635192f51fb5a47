package io.github.aerospring.core.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Rows of a batch request that write bins of records of one set. For one thread. */
public final class BatchWriteRow {

    private static final int FLAGS = 0x0E;
    private static final int FIELD_NAMESPACE = 0;
    private static final int FIELD_SET = 1;
    private static final int FIELD_KEY = 2;
    private static final int OP_WRITE = 2;
    private static final int OP_TYPE = 5;
    private static final int INFO2_GENERATION = 4;
    private static final int INDEX_AND_DIGEST = Integer.BYTES + DigestHasher.SIZE;
    private static final int INFO2 = INDEX_AND_DIGEST + 2;
    private static final int GENERATION = INDEX_AND_DIGEST + 4;
    private static final int TTL = GENERATION + Short.BYTES;
    private static final int FIELDS = TTL + Integer.BYTES;
    private static final int OPS = FIELDS + Short.BYTES;
    private static final int KEY_HEADER = Integer.BYTES + 2;

    private final byte[] prefix;
    private final byte[][] headers;
    private final CellSource[] cells;
    private final boolean deletesMissing;

    /**
     * A template.
     *
     * @param set empty for records without one
     * @param cells one source per bin
     * @param deletesMissing whether a bin without value is deleted instead of left as it is
     * @param info2 attributes as the official client encodes them
     * @param info3 attributes as the official client encodes them
     */
    public BatchWriteRow(
            String namespace,
            String set,
            List<String> bins,
            CellSource[] cells,
            boolean deletesMissing,
            int info2,
            int info3) {
        this.cells = cells;
        this.deletesMissing = deletesMissing;
        RequestBuffer row = new RequestBuffer(new byte[256]);
        row.putBytes(new byte[INDEX_AND_DIGEST]);
        row.putByte(FLAGS);
        row.putByte(0);
        row.putByte(info2);
        row.putByte(info3);
        row.putShort(0);
        row.putInt(0);
        row.putShort(2);
        row.putShort(0);
        row.putField(FIELD_NAMESPACE, namespace.getBytes(StandardCharsets.UTF_8));
        row.putField(FIELD_SET, set.getBytes(StandardCharsets.UTF_8));
        this.prefix = row.copy();
        this.headers = new byte[cells.length][];
        for (int i = 0; i < cells.length; i++) {
            RequestBuffer header = new RequestBuffer(new byte[64]);
            header.putOperation(OP_WRITE, Particles.NULL, bins.get(i), 0);
            headers[i] = header.copy();
        }
    }

    /** Whether {@link #append(RequestBuffer, int[], int, int, byte[], int, int)} can take all rows together. */
    public boolean isUniform(int[] order, int from, int to) {
        for (CellSource cell : cells) {
            if (cell.fixedSize() == 0 || !cell.arePresent(order, from, to)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Appends rows of the same size, without user keys: copies of one row, into which the values are written bin by bin.
     *
     * @param order numbers of rows, which the answer names
     * @param digests that of row {@code i} from byte {@code 20 * i} on
     */
    public void append(RequestBuffer request, int[] order, int from, int to, byte[] digests, int generation, int ttl) {
        int first = request.length();
        append(request, order[from], digests, order[from] * DigestHasher.SIZE, null, generation, ttl);
        int size = request.length() - first;
        int start = request.reserve((to - from - 1) * size);
        byte[] bytes = request.bytes();
        int next = start;
        for (int i = from + 1; i < to; i++) {
            System.arraycopy(bytes, first, bytes, next, size);
            WireBytes.putInt(bytes, next, order[i]);
            DigestHasher.copy(digests, order[i] * DigestHasher.SIZE, bytes, next + Integer.BYTES);
            next += size;
        }
        request.advance(next - start);
        int value = start + prefix.length;
        for (int i = 0; i < cells.length; i++) {
            value += headers[i].length;
            cells[i].write(order, from + 1, to, bytes, value, size);
            value += cells[i].fixedSize();
        }
    }

    /**
     * Appends a row.
     *
     * @param index that the answer names, and row of the cells
     * @param keys to store the user key, or {@code null}
     * @param generation that the record must have, 0 = any unless the template says so
     * @param ttl seconds, as the official client has them
     */
    public void append(
            RequestBuffer request,
            int index,
            byte[] digests,
            int digest,
            @Nullable CellSource keys,
            int generation,
            int ttl) {
        int start = request.reserve(prefix.length);
        byte[] bytes = request.bytes();
        System.arraycopy(prefix, 0, bytes, start, prefix.length);
        WireBytes.putInt(bytes, start, index);
        DigestHasher.copy(digests, digest, bytes, start + Integer.BYTES);
        WireBytes.putShort(bytes, start + GENERATION, generation);
        WireBytes.putInt(bytes, start + TTL, ttl);
        if (generation != 0 && (bytes[start + INFO2] & 3 * INFO2_GENERATION) == 0) {
            bytes[start + INFO2] |= INFO2_GENERATION;
        }
        request.advance(prefix.length);
        if (keys != null) {
            appendKey(request, keys, index);
            WireBytes.putShort(request.bytes(), start + FIELDS, 3);
        }
        int ops = 0;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].isPresent(index)) {
                appendCell(request, headers[i], cells[i], index);
                ops++;
            } else if (deletesMissing) {
                request.putBytes(headers[i]);
                ops++;
            }
        }
        WireBytes.putShort(request.bytes(), start + OPS, ops);
    }

    private static void appendKey(RequestBuffer request, CellSource keys, int row) {
        int start = request.reserve(KEY_HEADER + keys.maxSize(row));
        byte[] bytes = request.bytes();
        int size = keys.write(row, bytes, start + KEY_HEADER);
        WireBytes.putInt(bytes, start, size + 2);
        bytes[start + Integer.BYTES] = FIELD_KEY;
        bytes[start + Integer.BYTES + 1] = (byte) keys.type(row);
        request.advance(KEY_HEADER + size);
    }

    private static void appendCell(RequestBuffer request, byte[] header, CellSource cell, int row) {
        int start = request.reserve(header.length + cell.maxSize(row));
        byte[] bytes = request.bytes();
        System.arraycopy(header, 0, bytes, start, header.length);
        int size = cell.write(row, bytes, start + header.length);
        WireBytes.putInt(bytes, start, header.length - Integer.BYTES + size);
        bytes[start + OP_TYPE] = (byte) cell.type(row);
        request.advance(header.length + size);
    }
}
