package io.github.aerospring.core.column;

import java.util.List;
import java.util.stream.Stream;

import com.aerospike.client.Key;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.CommandRunner;
import io.github.aerospring.core.execution.StreamCommand;
import io.github.aerospring.core.execution.StreamRunner;
import io.github.aerospring.core.query.QueryRequest;

/**
 * Reads into primitive arrays and writes from them. Row {@code i} of a read by keys is key {@code i} of the request, so
 * there are always as many rows as keys; a row that was not read has a result code. An exception is thrown only if no row
 * has an answer, or if a value does not fit its column.
 *
 * <p>All nodes are asked at once, over connections of the official client; rows that a node did not answer are retried
 * through the official client as the policy says. A request may have any number of rows: it is sent in messages of
 * a few hundred to a thousand. The total timeout is that of the whole read, of each chunk of a write, of the whole query.
 */
public interface ColumnOperations extends CommandRunner, StreamRunner {

    /** Operations over two ways to run commands. */
    static ColumnOperations of(CommandRunner commands, StreamRunner streams) {
        return new ColumnOperations() {
            @Override
            public <T> T execute(Command<T> command) {
                return commands.execute(command);
            }

            @Override
            public <T> Stream<T> stream(StreamCommand<T> command) {
                return streams.stream(command);
            }
        };
    }

    /**
     * Reads the bins of a schema for many keys. A list that is read again and again is better made a {@link KeySet} once.
     *
     * @throws io.github.aerospring.core.error.BinTypeException if a value does not fit its column, naming key, bin and value
     */
    default ColumnBatch read(List<Key> keys, ColumnSchema schema) {
        return keys.isEmpty() ? ColumnCommands.empty(schema) : read(KeySet.of(keys), schema);
    }

    /** As {@link #read(List, ColumnSchema)} with a policy of this call. */
    default ColumnBatch read(List<Key> keys, ColumnSchema schema, BatchPolicy policy) {
        return keys.isEmpty() ? ColumnCommands.empty(schema) : read(KeySet.of(keys), schema, policy);
    }

    /**
     * Reads the bins of a schema for a set of keys.
     *
     * @throws io.github.aerospring.core.error.BinTypeException if a value does not fit its column, naming key, bin and value
     */
    default ColumnBatch read(KeySet keys, ColumnSchema schema) {
        return keys.size() == 0 ? ColumnCommands.empty(schema) : execute(ColumnCommands.read(keys, schema, null));
    }

    /** As {@link #read(KeySet, ColumnSchema)} with a policy of this call. */
    default ColumnBatch read(KeySet keys, ColumnSchema schema, BatchPolicy policy) {
        return keys.size() == 0 ? ColumnCommands.empty(schema) : execute(ColumnCommands.read(keys, schema, policy));
    }

    /**
     * Reads the bins of a schema from the records of a query, in no particular order. The schema names the bins, the
     * request must not; records that have none of them are left out.
     *
     * @throws io.github.aerospring.core.error.BinTypeException if a value does not fit its column, naming key, bin and value
     */
    default ColumnBatch query(QueryRequest request, ColumnSchema schema) {
        return query(request, schema, QueryChunks.defaults());
    }

    /** As {@link #query(QueryRequest, ColumnSchema)}; the options say what the batch keeps besides its columns. */
    default ColumnBatch query(QueryRequest request, ColumnSchema schema, QueryChunks chunks) {
        return execute(ColumnCommands.query(request, schema, chunks));
    }

    /**
     * Reads a query chunk by chunk, so that only one chunk has to fit into memory. A chunk is read when it is asked for;
     * who waits longer than the socket timeout between two of them makes the server give up, which costs a retry.
     *
     * @return to be used in a try-with-resources statement: closing it early stops the query
     * @throws io.github.aerospring.core.error.BinTypeException if a value does not fit its column, while the stream is consumed
     */
    default Stream<ColumnBatch> stream(QueryRequest request, ColumnSchema schema, QueryChunks chunks) {
        return stream(ColumnCommands.stream(request, schema, chunks));
    }

    /**
     * Writes the rows of a batch. Their keys are in the key column of the options, or, without such a column, those that
     * the batch was read with. Numbers are stored as 64-bit integers and doubles, vectors as little-endian blobs.
     *
     * @throws io.github.aerospring.core.error.InvalidArgumentException before anything is sent: for a column that cannot
     *     be stored, a missing key, a row without any value
     * @throws com.aerospike.client.AerospikeException if no row has an answer
     */
    default ColumnWriteResult write(ColumnBatch batch, ColumnWrite write) {
        return batch.rows() == 0 ? ColumnCommands.nothingWritten() : execute(ColumnCommands.write(batch, write));
    }
}
