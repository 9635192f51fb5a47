package io.github.aerospring.core.query;

import java.util.List;

import com.aerospike.client.query.PartitionFilter;
import io.github.aerospring.core.execution.AsyncCompletion;
import io.github.aerospring.core.record.AerospikeRecord;

/** Makes a page of the records and of the position that the query reached with them. */
record PageCompletion(QueryRequest request, PartitionFilter position, AsyncCompletion<QueryPage> next)
        implements AsyncCompletion<List<AerospikeRecord>> {

    @Override
    public void succeed(List<AerospikeRecord> records) {
        next.succeedWith(() -> QueryCommands.page(request, position, records));
    }

    @Override
    public void fail(Throwable error) {
        next.fail(error);
    }
}
