package io.github.aerospring.core.column;

import java.util.ArrayList;
import java.util.List;

import com.aerospike.client.BatchRead;
import com.aerospike.client.Key;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.batch.BatchRows;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.execution.DataOperation;
import io.github.aerospring.core.query.QueryCommands;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.core.record.RecordArguments;
import org.jspecify.annotations.Nullable;

/** Prepares the commands of columnar reads. */
final class ColumnCommands {

    private ColumnCommands() {}

    static ColumnBatch empty(ColumnSchema schema) {
        return new ColumnBatchWriter(schema, 0).result();
    }

    static Command<ColumnBatch> read(List<Key> keys, ColumnSchema schema, @Nullable BatchPolicy policy) {
        List<Key> copy = RecordArguments.keys(new ArrayList<>(keys));
        // One array for all rows: the official encoder sends names once while the reference stays the same
        String[] bins = schema.bins().toArray(String[]::new);
        return BatchRows.command(
                CommandTarget.of(DataOperation.BATCH_READ, copy),
                () -> rows(copy, bins),
                policy,
                false,
                rows -> batch(rows, schema));
    }

    static Command<ColumnBatch> query(QueryRequest request, ColumnSchema schema) {
        if (!request.bins().isEmpty() || request.keysOnly()) {
            throw new InvalidArgumentException("bins: " + request.bins() + (request.keysOnly() ? ", keysOnly" : "")
                    + " (expected: neither bins nor keysOnly, the schema names the bins)");
        }
        QueryRequest projected = request.toBuilder().bins(schema.bins()).build();
        return QueryCommands.collect(projected, () -> new ColumnBatchWriter(schema, 0));
    }

    private static List<BatchRead> rows(List<Key> keys, String[] bins) {
        List<BatchRead> rows = new ArrayList<>(keys.size());
        for (Key key : keys) {
            rows.add(new BatchRead(key, bins));
        }
        return rows;
    }

    private static ColumnBatch batch(List<BatchRead> rows, ColumnSchema schema) {
        ColumnBatchWriter writer = new ColumnBatchWriter(schema, rows.size());
        for (BatchRead row : rows) {
            writer.add(row.key, row.resultCode, row.record);
        }
        return writer.result();
    }
}
