package io.github.aerospring.core.column;

import java.util.ArrayList;
import java.util.List;

import com.aerospike.client.Record;
import com.aerospike.client.Value;
import io.github.aerospring.core.internal.wire.BinDecoder;
import io.github.aerospring.core.internal.wire.CellSink;

/** Which bins go into which columns, for both ways that records arrive. */
final class RowDecoding {

    private final List<String> bins;
    private final CellSink[] sinks;
    private final BinDecoder decoder;

    RowDecoding(ColumnSchema schema, ColumnVector[] vectors) {
        this.bins = schema.bins();
        this.sinks = new CellSink[bins.size()];
        for (int i = 0; i < sinks.length; i++) {
            String bin = bins.get(i);
            List<CellSink> columns = new ArrayList<>();
            for (ColumnVector vector : vectors) {
                if (vector.column.bin().equals(bin)) {
                    columns.add(vector);
                }
            }
            sinks[i] = columns.size() == 1 ? columns.get(0) : new FanOut(columns.toArray(CellSink[]::new));
        }
        this.decoder = new BinDecoder(bins, sinks);
    }

    int decode(byte[] buffer, int position, int end, int count, int row) {
        return decoder.decode(buffer, position, end, count, row);
    }

    /** Stores a record that the official client has decoded, in the form that it had on the wire. */
    void store(int row, Record record) {
        for (int i = 0; i < sinks.length; i++) {
            Object object = record.getValue(bins.get(i));
            if (object != null) {
                Value value = Value.get(object);
                byte[] bytes = new byte[value.estimateSize() + Long.BYTES];
                int length = value.write(bytes, 0);
                sinks[i].store(row, value.getType(), bytes, 0, length);
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
    }
}
