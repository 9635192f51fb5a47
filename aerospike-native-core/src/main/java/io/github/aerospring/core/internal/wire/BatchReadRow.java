package io.github.aerospring.core.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of a batch request that read the same bins of records of one set. Immutable. */
public final class BatchReadRow {

    private static final int FLAGS = 0x0A;
    private static final int FLAG_REPEAT = 1;
    private static final int FIELD_NAMESPACE = 0;
    private static final int FIELD_SET = 1;
    private static final int OP_READ = 1;
    private static final int INDEX_AND_DIGEST = Integer.BYTES + DigestHasher.SIZE;
    private static final int REPEATED = INDEX_AND_DIGEST + 1;

    private final byte[] whole;

    /**
     * A template.
     *
     * @param set empty for records without one
     * @param info1 attributes as the official client encodes them
     * @param info3 attributes as the official client encodes them
     * @param touchPercent of the time to live that makes a read renew it, 0 = as the server is configured
     */
    public BatchReadRow(String namespace, String set, List<String> bins, int info1, int info3, int touchPercent) {
        RequestBuffer row = new RequestBuffer(new byte[256]);
        row.putByte(FLAGS);
        row.putByte(info1);
        row.putByte(0);
        row.putByte(info3);
        row.putInt(touchPercent);
        row.putShort(2);
        row.putShort(bins.size());
        row.putField(FIELD_NAMESPACE, namespace.getBytes(StandardCharsets.UTF_8));
        row.putField(FIELD_SET, set.getBytes(StandardCharsets.UTF_8));
        for (String bin : bins) {
            row.putOperation(OP_READ, Particles.NULL, bin, 0);
        }
        this.whole = row.copy();
    }

    /**
     * Appends rows: the first in full, the others as its repetitions.
     *
     * @param order numbers of rows, which the answer names
     * @param from first of them in {@code order}
     * @param digests that of row {@code i} from byte {@code 20 * i} on
     */
    public void append(RequestBuffer request, int[] order, int from, int to, byte[] digests) {
        int start = request.reserve(INDEX_AND_DIGEST + whole.length + (to - from) * REPEATED);
        byte[] bytes = request.bytes();
        putKey(bytes, start, order[from], digests);
        System.arraycopy(whole, 0, bytes, start + INDEX_AND_DIGEST, whole.length);
        int next = start + INDEX_AND_DIGEST + whole.length;
        for (int i = from + 1; i < to; i++) {
            putKey(bytes, next, order[i], digests);
            bytes[next + INDEX_AND_DIGEST] = FLAG_REPEAT;
            next += REPEATED;
        }
        request.advance(next - start);
    }

    private static void putKey(byte[] bytes, int at, int row, byte[] digests) {
        WireBytes.putInt(bytes, at, row);
        DigestHasher.copy(digests, row * DigestHasher.SIZE, bytes, at + Integer.BYTES);
    }
}
