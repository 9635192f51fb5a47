package io.github.aerospring.core.query;

import com.aerospike.client.query.RecordSet;
import io.github.aerospring.core.execution.StreamCommand;
import io.github.aerospring.core.record.AerospikeRecord;

/** Reads an official record set, which other threads fill meanwhile. */
final class RecordSetCursor implements StreamCommand.Cursor<AerospikeRecord> {

    private final RecordSet records;

    RecordSetCursor(RecordSet records) {
        this.records = records;
    }

    @Override
    public boolean advance() {
        return records.next();
    }

    @Override
    public AerospikeRecord current() {
        return AerospikeRecord.of(records.getKey(), records.getRecord());
    }

    @Override
    public void close() {
        records.close();
    }
}
