package io.github.aerospring.core.column;

import java.util.List;
import java.util.Map;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.BatchPolicy;

/** Batches without a server. */
public final class TestBatches {

    private TestBatches() {}

    /** Rows as if they had been read; one without values is an absent record. */
    public static ColumnBatch of(ColumnSchema schema, List<Key> keys, List<Map<String, Object>> rows) {
        ReadWork work = new ReadWork(KeySet.of(keys), schema, BatchAttributes.ofRead(new BatchPolicy()));
        for (int row = 0; row < rows.size(); row++) {
            Map<String, Object> bins = rows.get(row);
            work.answer(
                    row,
                    bins.isEmpty() ? ResultCode.KEY_NOT_FOUND_ERROR : ResultCode.OK,
                    bins.isEmpty() ? null : new Record(bins, row + 1, 2 * row));
        }
        return work.result();
    }
}
