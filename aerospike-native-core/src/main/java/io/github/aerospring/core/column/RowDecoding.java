package io.github.aerospring.core.column;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.aerospike.client.Record;
import com.aerospike.client.Value;
import io.github.aerospring.core.internal.wire.BinDecoder;
import io.github.aerospring.core.internal.wire.CellSink;
import io.github.aerospring.core.internal.wire.RowRun;

/** Which bins go into which columns, for both ways that records arrive. */
final class RowDecoding {

    private final List<String> bins;
    private final List<ColumnVector[]> columns = new ArrayList<>();
    private final BinDecoder decoder;

    RowDecoding(ColumnSchema schema, ColumnVector[] vectors) {
        this.bins = schema.bins();
        CellSink[] sinks = new CellSink[bins.size()];
        for (int i = 0; i < sinks.length; i++) {
            List<ColumnVector> ofBin = new ArrayList<>();
            for (ColumnVector vector : vectors) {
                if (vector.column.bin().equals(bins.get(i))) {
                    ofBin.add(vector);
                }
            }
            ColumnVector[] all = ofBin.toArray(ColumnVector[]::new);
            columns.add(all);
            sinks[i] = all.length == 1 ? all[0] : new FanOut(all);
        }
        this.decoder = new BinDecoder(bins, sinks);
    }

    /** Finds the values of a row; {@link #flush} stores them. */
    int decode(byte[] buffer, int position, int end, int count, int row) throws IOException {
        return decoder.decode(buffer, position, end, count, row);
    }

    /**
     * Stores the values of the rows since the last call.
     *
     * @throws RefusedCell with its row
     */
    void flush(byte[] buffer) {
        decoder.flush(buffer);
    }

    /** Stores a record that the official client has decoded, in the form that it had on the wire. */
    void store(int row, Record record) {
        for (int i = 0; i < columns.size(); i++) {
            Object object = record.getValue(bins.get(i));
            if (object != null) {
                Value value = Value.get(object);
                byte[] bytes = new byte[value.estimateSize() + Long.BYTES];
                int length = value.write(bytes, 0);
                for (ColumnVector column : columns.get(i)) {
                    column.store(row, value.getType(), bytes, 0, length);
                }
            }
        }
    }

    /** Several columns of one bin. */
    private record FanOut(CellSink[] columns) implements CellSink {

        @Override
        public void store(int row, int type, byte[] buffer, int offset, int length) {
            for (CellSink column : columns) {
                column.store(row, type, buffer, offset, length);
            }
        }

        @Override
        public void store(RowRun run, int type, byte[] buffer, int offset, int length) {
            for (CellSink column : columns) {
                column.store(run, type, buffer, offset, length);
            }
        }
    }
}
