package io.github.aerospring.core.column;

import java.io.IOException;

import com.aerospike.client.Key;
import io.github.aerospring.core.internal.cluster.ScanRow;
import io.github.aerospring.core.internal.cluster.ScanTarget;
import io.github.aerospring.core.internal.wire.AnswerReader;
import io.github.aerospring.core.internal.wire.RowHeader;
import io.github.aerospring.core.internal.wire.RowRun;
import org.jspecify.annotations.Nullable;

/** Collects the records of a query in batches of a number of rows. */
final class ScanChunk implements ScanTarget<ColumnBatch> {

    private static final int FIRST_CAPACITY = 256;

    private final ColumnSchema schema;
    private final QueryChunks chunks;
    private final ScanKeys keys;
    private final int[] headers = new int[RowRun.MAX];
    private int capacity;
    private int rows;
    private ColumnVector[] vectors = {};
    private RowStates states = RowStates.none();
    private @Nullable RowDecoding decoding;

    ScanChunk(String namespace, ColumnSchema schema, QueryChunks chunks) {
        this.schema = schema;
        this.chunks = chunks;
        this.keys = new ScanKeys(namespace, chunks.rows());
        this.capacity = Math.min(FIRST_CAPACITY, chunks.rows());
    }

    /** Arrays are made for the first record: none are there while nobody asks for more. */
    private RowDecoding begin() {
        vectors = schema.newVectors(capacity);
        states = chunks.keepsMetadata() ? RowStates.metadata(capacity) : RowStates.none();
        RowDecoding begun = new RowDecoding(schema, vectors);
        decoding = begun;
        return begun;
    }

    @Override
    public int store(byte[] buffer, ScanRow row, int end) throws IOException {
        if (rows == capacity) {
            resize(Math.min(chunks.rows(), 2 * capacity));
        }
        RowDecoding columns = decoding == null ? begin() : decoding;
        headers[rows % headers.length] = row.header();
        int next;
        try {
            next = columns.decode(buffer, row.bins(), end, RowHeader.bins(buffer, row.header()), rows);
        } catch (RefusedCell refused) {
            throw refused.of(key(buffer, refused.row()));
        }
        if (next == AnswerReader.INCOMPLETE) {
            return next;
        }
        states.read(rows, RowHeader.generation(buffer, row.header()), RowHeader.voidTime(buffer, row.header()));
        if (chunks.keepsKeys()) {
            keys.add(rows, buffer, row);
        }
        rows++;
        return next;
    }

    @Override
    public void flush(byte[] buffer) {
        try {
            if (decoding != null) {
                decoding.flush(buffer);
            }
        } catch (RefusedCell refused) {
            throw refused.of(key(buffer, refused.row()));
        }
    }

    private Key key(byte[] buffer, int row) {
        ScanRow source = new ScanRow();
        source.locate(buffer, headers[row % headers.length], buffer.length);
        return keys.key(buffer, source);
    }

    @Override
    public boolean isFull() {
        return rows == chunks.rows();
    }

    @Override
    public @Nullable ColumnBatch take() {
        if (rows == 0) {
            return null;
        }
        boolean full = rows == capacity;
        if (!full) {
            resize(rows);
        }
        ColumnBatch chunk = new ColumnBatch(schema, vectors, states, chunks.keepsKeys() ? keys.take(rows) : null, rows);
        capacity = full ? capacity : Math.min(FIRST_CAPACITY, chunks.rows());
        vectors = new ColumnVector[0];
        states = RowStates.none();
        decoding = null;
        rows = 0;
        return chunk;
    }

    private void resize(int size) {
        for (ColumnVector vector : vectors) {
            vector.resize(size);
        }
        states = states.resized(size);
        capacity = size;
    }
}
