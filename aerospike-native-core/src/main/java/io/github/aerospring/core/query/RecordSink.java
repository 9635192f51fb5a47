package io.github.aerospring.core.query;

import com.aerospike.client.Key;
import com.aerospike.client.Record;

/**
 * Collects the records of one run of a query, one at a time.
 *
 * @param <T> what is collected
 */
public interface RecordSink<T> {

    /**
     * The next record.
     *
     * @throws com.aerospike.client.AerospikeException to stop the query with this error
     */
    void accept(Key key, Record record);

    /** What was collected, after the last record. */
    T result();
}
