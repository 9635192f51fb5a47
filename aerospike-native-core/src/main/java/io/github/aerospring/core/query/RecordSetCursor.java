package io.github.aerospring.core.query;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.query.RecordSet;
import io.github.aerospring.core.execution.StreamCommand;
import io.github.aerospring.core.record.AerospikeRecord;

/**
 * Reads an official record set, which other threads fill meanwhile. For the official one, interruption of the waiting
 * thread is the end of the records; here it is an error, because records would be lost without notice.
 */
final class RecordSetCursor implements StreamCommand.Cursor<AerospikeRecord> {

    private final RecordSet records;

    RecordSetCursor(RecordSet records) {
        this.records = records;
    }

    @Override
    public boolean advance() {
        if (records.next()) {
            return true;
        }
        if (records.getKeyRecord() != RecordSet.END) {
            Thread.currentThread().interrupt();
            throw new AerospikeException(
                    ResultCode.QUERY_TERMINATED, "The thread was interrupted before the end of the query");
        }
        return false;
    }

    @Override
    public AerospikeRecord current() {
        return AerospikeRecord.of(key(), record());
    }

    Key key() {
        return records.getKey();
    }

    Record record() {
        return records.getRecord();
    }

    @Override
    public void close() {
        records.close();
    }
}
