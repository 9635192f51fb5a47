package io.github.aerospring.core.record;

import java.util.List;

import com.aerospike.client.Key;
import com.aerospike.client.Operation;

/**
 * What operations on one record returned, in the order of the operations.
 *
 * @param key of the request
 * @param values of the operations that return something; those of writes and of absent bins are missing
 */
public record OrderedResult(Key key, RecordMetadata metadata, List<BinValue> values) {

    /** Copies the list. */
    public OrderedResult {
        values = List.copyOf(values);
    }

    /**
     * The results of a row of a batch that was made of these operations, in their order. The record itself has several
     * results of one bin as a list, with {@code null} for writes.
     */
    public static OrderedResult of(AerospikeRecord row, Operation... operations) {
        return OrderedOperate.zip(row, operations);
    }
}
