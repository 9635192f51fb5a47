package io.github.aerospring.core.column;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;

import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.GenerationPolicy;
import io.github.aerospring.core.internal.cluster.BatchWork;
import io.github.aerospring.core.internal.cluster.Deadline;
import io.github.aerospring.core.internal.wire.AnswerReader;
import io.github.aerospring.core.internal.wire.BatchFrame;
import io.github.aerospring.core.internal.wire.BatchWriteRow;
import io.github.aerospring.core.internal.wire.DigestHasher;
import io.github.aerospring.core.internal.wire.RequestBuffer;
import io.github.aerospring.core.internal.wire.RowHeader;

/** The rows of a columnar write. */
final class WriteWork implements BatchWork, AnswerReader.Rows {

    private final WriteRows rows;
    private final KeySet keys;
    private final KeySet.Hashing hashing;
    private final BatchFrame frame;
    private final BatchWriteRow[] templates;
    private final boolean sendsKey;
    private final int ttl;
    private final int generation;
    private final int[] resultCodes;
    private final BitSet answered;
    private final BitSet inDoubt = new BitSet();
    private final DigestWindow window = new DigestWindow();
    private FurtherAttempts furtherAttempts = (from, to, deadline) -> {};

    /** What is done for the failed ones of some rows. */
    @FunctionalInterface
    interface FurtherAttempts {

        void run(int from, int to, Deadline deadline);
    }

    WriteWork(WriteRows rows, BatchAttributes attributes, BatchWritePolicy policy) {
        this.rows = rows;
        this.keys = rows.keys();
        this.hashing = keys.new Hashing();
        this.frame = attributes.frame();
        this.sendsKey = policy.sendKey;
        this.ttl = attributes.ttl();
        this.generation = policy.generationPolicy == GenerationPolicy.NONE ? 0 : policy.generation;
        this.resultCodes = new int[keys.size()];
        this.answered = new BitSet(keys.size());
        Arrays.fill(resultCodes, ResultCode.NO_RESPONSE);
        this.templates = keys.scopes().stream()
                .map(scope -> new BatchWriteRow(
                        scope.namespace(),
                        scope.set(),
                        rows.bins(),
                        rows.cells(),
                        rows.write().missingCells() == MissingCells.DELETE,
                        attributes.info2(),
                        attributes.info3()))
                .toArray(BatchWriteRow[]::new);
    }

    int generation(int row) {
        return rows.generation(row, generation);
    }

    int ttl(int row) {
        return rows.ttl(row, ttl);
    }

    boolean hasAnswer() {
        return !answered.isEmpty();
    }

    /** The row has an answer; a failure leaves in doubt what an attempt before it left in doubt. */
    void answer(int row, int code, boolean doubt) {
        answered.set(row);
        resultCodes[row] = code;
        inDoubt.set(row, code != ResultCode.OK && (doubt || inDoubt.get(row)));
    }

    /** Gives rows that were sent together and have failed further attempts. */
    void onFailedRows(FurtherAttempts further) {
        this.furtherAttempts = further;
    }

    ColumnWriteResult result() {
        return new ColumnWriteResult(resultCodes, inDoubt);
    }

    @Override
    public int row(byte[] buffer, int header, int end) throws IOException {
        int row = RowHeader.batchIndex(buffer, header);
        if (row < 0 || row >= keys.size()) {
            throw new IOException("answer for row " + row + " (expected: 0 to " + (keys.size() - 1) + ")");
        }
        int count = RowHeader.fields(buffer, header) + RowHeader.bins(buffer, header);
        int next = RowHeader.skip(buffer, header + RowHeader.SIZE, end, count);
        if (next != AnswerReader.INCOMPLETE) {
            answer(row, RowHeader.resultCode(buffer, header), false);
        }
        return next;
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
        return true;
    }

    @Override
    public boolean mayOverlap(int from, int to) {
        return window.advance(hashing.upTo(to), from, to);
    }

    @Override
    public void begin(RequestBuffer request, int timeoutMillis) {
        frame.begin(request, timeoutMillis);
    }

    @Override
    public void append(RequestBuffer request, int[] order, int from, int to) {
        keys.forEachScope(order, from, to, (scope, start, end) -> append(request, templates[scope], order, start, end));
    }

    private void append(RequestBuffer request, BatchWriteRow template, int[] order, int from, int to) {
        byte[] digests = hashing.digests();
        if (!sendsKey && rows.areAlike() && template.isUniform(order, from, to)) {
            template.append(request, order, from, to, digests, generation, ttl);
            return;
        }
        for (int i = from; i < to; i++) {
            int row = order[i];
            template.append(
                    request,
                    row,
                    digests,
                    row * DigestHasher.SIZE,
                    sendsKey ? keys.ids() : null,
                    generation(row),
                    ttl(row));
        }
    }

    @Override
    public void end(RequestBuffer request, int count) {
        frame.end(request, count);
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
    public void fail(int row, int resultCode, boolean doubt) {
        resultCodes[row] = resultCode;
        inDoubt.set(row, doubt || inDoubt.get(row));
    }

    @Override
    public boolean isLeft(int row) {
        // A row without any code was not sent, or is missing in an answer that was complete
        return resultCodes[row] != ResultCode.NO_RESPONSE && RobustRows.isTransient(resultCodes[row]);
    }

    @Override
    public void reopen(int row) {
        answered.clear(row);
    }

    @Override
    public boolean done(int from, int to, Deadline deadline) {
        furtherAttempts.run(from, to, deadline);
        return done(to);
    }

    /** Reports rows up to this one; {@code false} to write no more. */
    boolean done(int count) {
        rows.write().progress().written(count, keys.size());
        return !rows.write().isCancelled();
    }
}
