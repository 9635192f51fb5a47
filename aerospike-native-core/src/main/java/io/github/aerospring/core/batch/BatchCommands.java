package io.github.aerospring.core.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import com.aerospike.client.BatchDelete;
import com.aerospike.client.BatchRead;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.execution.DataOperation;
import io.github.aerospring.core.record.RecordArguments;
import org.jspecify.annotations.Nullable;

/** Validates the arguments of a batch and prepares its command; nothing is prepared for an empty batch. */
final class BatchCommands {

    private BatchCommands() {}

    static Command<List<BatchResult>> read(List<Key> keys, @Nullable BatchPolicy policy) {
        return read(keys, policy, key -> new BatchRead(key, true));
    }

    static Command<List<BatchResult>> read(List<Key> keys, Collection<String> bins, @Nullable BatchPolicy policy) {
        if (bins.isEmpty()) {
            return read(keys, policy, key -> new BatchRead(key, false));
        }
        // One array for all rows: the official encoder sends names once while the reference stays the same
        String[] names = RecordArguments.distinctBinNames(bins);
        return read(keys, policy, key -> new BatchRead(key, names));
    }

    private static Command<List<BatchResult>> read(
            List<Key> keys, @Nullable BatchPolicy policy, Function<Key, BatchRecord> row) {
        return each(DataOperation.BATCH_READ, keys, policy, false, row);
    }

    static Command<List<BatchResult>> operate(List<Key> keys, @Nullable BatchPolicy policy, Operation... operations) {
        boolean writes = false;
        for (Operation operation : RecordArguments.operations(operations)) {
            writes |= operation.type.isWrite;
        }
        Function<Key, BatchRecord> row =
                writes ? key -> new BatchWrite(key, operations) : key -> new BatchRead(key, operations);
        return each(DataOperation.BATCH_OPERATE, keys, policy, writes, row);
    }

    static Command<List<BatchResult>> remove(List<Key> keys, @Nullable BatchPolicy policy) {
        return each(DataOperation.BATCH_REMOVE, keys, policy, true, BatchDelete::new);
    }

    static Command<List<BatchResult>> write(List<BatchWriteEntry> entries, @Nullable BatchPolicy policy) {
        List<BatchWriteEntry> copy = List.copyOf(entries);
        List<Key> keys = new ArrayList<>(copy.size());
        for (BatchWriteEntry entry : copy) {
            keys.add(entry.key());
        }
        RecordArguments.keys(keys);
        for (int i = 0; i < copy.size(); i++) {
            if (copy.get(i).bins().isEmpty()) {
                throw new InvalidArgumentException("entries[" + i + "].bins: [] (expected: at least one bin)");
            }
            RecordArguments.bins(copy.get(i).bins().toArray(Bin[]::new));
        }
        return BatchRows.command(
                CommandTarget.of(DataOperation.BATCH_WRITE, keys),
                () -> rows(copy, BatchCommands::writeOf),
                policy,
                true,
                BatchCommands::results);
    }

    private static Command<List<BatchResult>> each(
            DataOperation operation,
            List<Key> keys,
            @Nullable BatchPolicy policy,
            boolean writes,
            Function<Key, BatchRecord> row) {
        List<Key> copy = new ArrayList<>(keys);
        return BatchRows.command(
                CommandTarget.of(operation, RecordArguments.keys(copy)),
                () -> rows(copy, row),
                policy,
                writes,
                BatchCommands::results);
    }

    private static BatchRecord writeOf(BatchWriteEntry entry) {
        Operation[] puts = new Operation[entry.bins().size()];
        for (int i = 0; i < puts.length; i++) {
            puts[i] = Operation.put(entry.bins().get(i));
        }
        return entry.policy()
                .map(policy -> new BatchWrite(policy, entry.key(), puts))
                .orElseGet(() -> new BatchWrite(entry.key(), puts));
    }

    private static <S> List<BatchRecord> rows(List<S> sources, Function<S, BatchRecord> row) {
        List<BatchRecord> rows = new ArrayList<>(sources.size());
        for (S source : sources) {
            rows.add(row.apply(source));
        }
        return rows;
    }

    private static List<BatchResult> results(List<BatchRecord> rows) {
        List<BatchResult> results = new ArrayList<>(rows.size());
        for (BatchRecord row : rows) {
            results.add(BatchResult.of(row));
        }
        return List.copyOf(results);
    }
}
