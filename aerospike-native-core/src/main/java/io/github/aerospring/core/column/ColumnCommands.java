package io.github.aerospring.core.column;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.execution.DataOperation;
import io.github.aerospring.core.execution.StreamCommand;
import io.github.aerospring.core.internal.cluster.CommandThreads;
import io.github.aerospring.core.internal.cluster.ScanCursor;
import io.github.aerospring.core.query.QueryRequest;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the commands of columnar reads and writes. Started asynchronously they hold a thread of the official client
 * while they wait, since their own decoder reads from its blocking connections.
 */
public final class ColumnCommands {

    private ColumnCommands() {}

    static ColumnBatch empty(ColumnSchema schema) {
        return new ColumnBatch(schema, schema.newVectors(0), RowStates.pending(0), KeySet.of(List.of()), 0);
    }

    static Command<ColumnBatch> read(KeySet keys, ColumnSchema schema, @Nullable BatchPolicy policy) {
        ColumnRead read = new ColumnRead(keys, schema);
        return command(
                target(DataOperation.BATCH_READ, keys),
                client -> read.run(client, policy == null ? client.getBatchPolicyDefault() : policy));
    }

    static Command<ColumnBatch> query(QueryRequest request, ColumnSchema schema, QueryChunks chunks) {
        ColumnScan scan = new ColumnScan(request, schema, chunks);
        return command(target(request), scan::run);
    }

    static StreamCommand<ColumnBatch> stream(QueryRequest request, ColumnSchema schema, QueryChunks chunks) {
        ColumnScan scan = new ColumnScan(request, schema, chunks);
        return StreamCommand.of(target(request), client -> new ChunkCursor(scan.open(client)));
    }

    /** The result of a write without rows. */
    public static ColumnWriteResult nothingWritten() {
        return new ColumnWriteResult(new int[0], new BitSet());
    }

    static Command<ColumnWriteResult> write(ColumnBatch batch, ColumnWrite write) {
        boolean ownKeys = batch.hasKeys()
                && batch.schema().columns().stream()
                        .noneMatch(column -> column.name().equals(write.keyColumn()));
        KeySet keys = ownKeys ? keys(batch) : null;
        return write(WriteRows.of(new BatchSource(batch), write, keys));
    }

    private static KeySet keys(ColumnBatch batch) {
        KeySet all = batch.keySet();
        return all.size() == batch.rows() ? all : KeySet.of(batch.keys());
    }

    /**
     * The command that writes rows with a key column.
     *
     * @throws io.github.aerospring.core.error.InvalidArgumentException if a column or a row cannot be written
     */
    public static Command<ColumnWriteResult> write(WriteSource source, ColumnWrite write) {
        return write(WriteRows.of(source, write));
    }

    private static Command<ColumnWriteResult> write(WriteRows rows) {
        return command(target(DataOperation.BATCH_WRITE, rows.keys()), new ColumnWriting(rows)::run);
    }

    static <T> Command<T> command(CommandTarget target, Function<IAerospikeClient, T> work) {
        return Command.of(
                target,
                work::apply,
                (client, loop, completion) ->
                        CommandThreads.run(client, () -> completion.succeedWith(() -> work.apply(client))));
    }

    static CommandTarget target(QueryRequest request) {
        return new CommandTarget(DataOperation.QUERY, request.namespace(), request.set());
    }

    private static CommandTarget target(DataOperation operation, KeySet keys) {
        if (keys.scopes().isEmpty()) {
            return new CommandTarget(operation, "", "");
        }
        KeySet.Scope first = keys.scopes().get(0);
        boolean oneSet = keys.scopes().stream().allMatch(scope -> scope.set().equals(first.set()));
        return new CommandTarget(operation, first.namespace(), oneSet ? first.set() : "");
    }

    private static final class ChunkCursor implements StreamCommand.Cursor<ColumnBatch> {

        private final ScanCursor<ColumnBatch> chunks;
        private @Nullable ColumnBatch current;

        private ChunkCursor(ScanCursor<ColumnBatch> chunks) {
            this.chunks = chunks;
        }

        @Override
        public boolean advance() {
            current = null;
            current = chunks.next();
            return current != null;
        }

        @Override
        public ColumnBatch current() {
            if (current == null) {
                throw new IllegalStateException("no chunk");
            }
            return current;
        }

        @Override
        public void close() {
            chunks.close();
        }
    }
}
