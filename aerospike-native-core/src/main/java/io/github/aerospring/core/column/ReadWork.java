package io.github.aerospring.core.column;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;

import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.internal.cluster.BatchWork;
import io.github.aerospring.core.internal.cluster.Deadline;
import io.github.aerospring.core.internal.wire.AnswerReader;
import io.github.aerospring.core.internal.wire.BatchFrame;
import io.github.aerospring.core.internal.wire.BatchReadRow;
import io.github.aerospring.core.internal.wire.RequestBuffer;
import io.github.aerospring.core.internal.wire.RowHeader;
import org.jspecify.annotations.Nullable;

/** The rows of a columnar read: one per key, decoded into their places in whatever order they arrive. */
final class ReadWork implements BatchWork, AnswerReader.Rows {

    private final KeySet keys;
    private final KeySet.Hashing hashing;
    private final ColumnSchema schema;
    private final ColumnVector[] vectors;
    private final RowStates states;
    private final RowDecoding decoding;
    private final BitSet answered;
    private final BatchFrame frame;
    private final BatchReadRow[] templates;
    private int answers;
    private boolean hasTransient;
    private @Nullable RefusedCell refused;

    ReadWork(KeySet keys, ColumnSchema schema, BatchAttributes attributes) {
        this.keys = keys;
        this.hashing = keys.new Hashing();
        this.schema = schema;
        this.vectors = schema.newVectors(keys.size());
        this.states = RowStates.pending(keys.size());
        this.decoding = new RowDecoding(schema, vectors);
        this.answered = new BitSet(keys.size());
        this.frame = attributes.frame();
        this.templates = new BatchReadRow[keys.scopes().size()];
        List<String> bins = schema.bins();
        for (int i = 0; i < templates.length; i++) {
            KeySet.Scope scope = keys.scopes().get(i);
            templates[i] = new BatchReadRow(
                    scope.namespace(), scope.set(), bins, attributes.info1(), attributes.info3(), attributes.ttl());
        }
    }

    KeySet keys() {
        return keys;
    }

    int answers() {
        return answers;
    }

    boolean hasTransient() {
        return hasTransient;
    }

    /** The row got its answer on the robust path. */
    void answer(int row, int code, @Nullable Record record) {
        if (!answered.get(row)) {
            answered.set(row);
            answers++;
        }
        states.resultCode(row, code);
        if (record != null) {
            states.read(row, record.generation, record.expiration);
            try {
                decoding.store(row, record);
            } catch (RefusedCell cell) {
                refuse(cell);
            }
        }
    }

    /**
     * The batch.
     *
     * @throws io.github.aerospring.core.error.BinTypeException if a value did not fit its column
     */
    ColumnBatch result() {
        if (refused != null) {
            throw refused.of(keys.key(refused.row()));
        }
        return new ColumnBatch(schema, vectors, states, keys, keys.size());
    }

    @Override
    public int row(byte[] buffer, int header, int end) throws IOException {
        int row = RowHeader.batchIndex(buffer, header);
        if (row < 0 || row >= keys.size()) {
            throw new IOException("answer for row " + row + " (expected: 0 to " + (keys.size() - 1) + ")");
        }
        int bins = RowHeader.skip(buffer, header + RowHeader.SIZE, end, RowHeader.fields(buffer, header));
        if (bins == AnswerReader.INCOMPLETE) {
            return bins;
        }
        int code = RowHeader.resultCode(buffer, header);
        int count = RowHeader.bins(buffer, header);
        int next;
        if (code == ResultCode.OK) {
            next = decode(buffer, bins, end, count, row);
        } else {
            next = RowHeader.skip(buffer, bins, end, count);
        }
        if (next == AnswerReader.INCOMPLETE) {
            return next;
        }
        if (code == ResultCode.OK) {
            states.read(row, RowHeader.generation(buffer, header), RowHeader.voidTime(buffer, header));
        }
        states.resultCode(row, code);
        hasTransient |= code != ResultCode.OK && RobustRows.isTransient(code);
        if (!answered.get(row)) {
            answered.set(row);
            answers++;
        }
        return next;
    }

    private int decode(byte[] buffer, int bins, int end, int count, int row) throws IOException {
        try {
            return decoding.decode(buffer, bins, end, count, row);
        } catch (RefusedCell cell) {
            // The rest of the answer is read nevertheless, so that the connection can be used again
            refuse(cell);
            return RowHeader.skip(buffer, bins, end, count);
        }
    }

    @Override
    public void flush(byte[] buffer) {
        try {
            decoding.flush(buffer);
        } catch (RefusedCell cell) {
            refuse(cell);
        }
    }

    private void refuse(RefusedCell cell) {
        if (refused == null) {
            refused = cell;
        }
    }

    @Override
    public int rows() {
        return keys.size();
    }

    @Override
    public int scopes() {
        return templates.length;
    }

    @Override
    public String namespace(int scope) {
        return keys.scopes().get(scope).namespace();
    }

    @Override
    public int scope(int row) {
        return keys.scopeOf(row);
    }

    @Override
    public byte[] digests(int from, int to) {
        return hashing.upTo(to);
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public boolean mayOverlap(int from, int to) {
        return true;
    }

    @Override
    public void begin(RequestBuffer request, int timeoutMillis) {
        frame.begin(request, timeoutMillis);
    }

    @Override
    public void append(RequestBuffer request, int[] order, int from, int to) {
        byte[] digests = hashing.digests();
        keys.forEachScope(
                order, from, to, (scope, start, end) -> templates[scope].append(request, order, start, end, digests));
    }

    @Override
    public void end(RequestBuffer request, int rows) {
        frame.end(request, rows);
    }

    @Override
    public AnswerReader.Rows decoder() {
        return this;
    }

    @Override
    public boolean isAnswered(int row) {
        return answered.get(row);
    }

    @Override
    public void fail(int row, int resultCode, boolean inDoubt) {
        states.resultCode(row, resultCode);
        for (ColumnVector vector : vectors) {
            vector.clear(row);
        }
    }

    @Override
    public boolean isLeft(int row) {
        return RobustRows.isTransient(states.resultCode(row));
    }

    @Override
    public void reopen(int row) {
        if (answered.get(row)) {
            answered.clear(row);
            answers--;
        }
    }

    @Override
    public boolean done(int from, int to, Deadline deadline) {
        return true;
    }
}
