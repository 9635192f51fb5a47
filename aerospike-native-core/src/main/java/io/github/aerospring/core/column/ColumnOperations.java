package io.github.aerospring.core.column;

import java.util.List;

import com.aerospike.client.Key;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.execution.CommandRunner;
import io.github.aerospring.core.query.QueryRequest;

/**
 * Reads into primitive arrays. Row {@code i} is key {@code i} of the request, so there are always as many rows as keys; a
 * row that was not read has a result code. An exception is thrown only if no row has an answer.
 */
public interface ColumnOperations extends CommandRunner {

    /**
     * Reads the bins of a schema for many keys.
     *
     * @throws io.github.aerospring.core.error.BinTypeException if a value does not fit its column, naming key, bin and value
     */
    default ColumnBatch read(List<Key> keys, ColumnSchema schema) {
        return keys.isEmpty() ? ColumnCommands.empty(schema) : execute(ColumnCommands.read(keys, schema, null));
    }

    /**
     * As {@link #read(List, ColumnSchema)} with a policy of this call.
     */
    default ColumnBatch read(List<Key> keys, ColumnSchema schema, BatchPolicy policy) {
        return keys.isEmpty() ? ColumnCommands.empty(schema) : execute(ColumnCommands.read(keys, schema, policy));
    }

    /**
     * Reads the bins of a schema from the records of a query, in no particular order. The schema names the bins, the
     * request must not.
     *
     * @throws io.github.aerospring.core.error.BinTypeException if a value does not fit its column, naming key, bin and value
     */
    default ColumnBatch query(QueryRequest request, ColumnSchema schema) {
        return execute(ColumnCommands.query(request, schema));
    }
}
