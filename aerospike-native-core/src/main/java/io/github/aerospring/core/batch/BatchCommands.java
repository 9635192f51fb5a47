package io.github.aerospring.core.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import com.aerospike.client.BatchDelete;
import com.aerospike.client.BatchRead;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchUDF;
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
import io.github.aerospring.core.record.UdfCall;
import org.jspecify.annotations.Nullable;

/** Validates the arguments of a batch and prepares its command; nothing is prepared for an empty batch. */
final class BatchCommands {

    private BatchCommands() {}

    static Command<List<BatchResult>> read(List<Key> keys, @Nullable BatchPolicy policy, BatchOptions options) {
        return each(DataOperation.BATCH_READ, keys, policy, false, options, key -> new BatchRead(key, true));
    }

    static Command<List<BatchResult>> read(
            List<Key> keys, Collection<String> bins, @Nullable BatchPolicy policy, BatchOptions options) {
        if (bins.isEmpty()) {
            return each(DataOperation.BATCH_READ, keys, policy, false, options, key -> new BatchRead(key, false));
        }
        // One array for all rows: the official encoder sends names once while the reference stays the same
        String[] names = RecordArguments.distinctBinNames(bins);
        return each(DataOperation.BATCH_READ, keys, policy, false, options, key -> new BatchRead(key, names));
    }

    static Command<List<BatchResult>> operate(
            List<Key> keys, @Nullable BatchPolicy policy, BatchOptions options, Operation... operations) {
        boolean writes = false;
        for (Operation operation : RecordArguments.operations(operations)) {
            writes |= operation.type.isWrite;
        }
        Function<Key, BatchRecord> row =
                writes ? key -> new BatchWrite(key, operations) : key -> new BatchRead(key, operations);
        return each(DataOperation.BATCH_OPERATE, keys, policy, writes, options, row);
    }

    static Command<List<BatchResult>> remove(List<Key> keys, @Nullable BatchPolicy policy, BatchOptions options) {
        return each(DataOperation.BATCH_REMOVE, keys, policy, true, options, BatchDelete::new);
    }

    static Command<List<BatchResult>> apply(
            List<Key> keys, @Nullable BatchPolicy policy, BatchOptions options, UdfCall call) {
        return each(
                DataOperation.BATCH_APPLY,
                keys,
                policy,
                true,
                options,
                key -> new BatchUDF(key, call.module(), call.function(), call.arguments()));
    }

    static Command<List<BatchResult>> write(
            List<BatchWriteEntry> entries, @Nullable BatchPolicy policy, BatchOptions options) {
        return entries(DataOperation.BATCH_WRITE, entries, policy, options);
    }

    static Command<List<BatchResult>> mixed(
            List<? extends BatchEntry> entries, @Nullable BatchPolicy policy, BatchOptions options) {
        return entries(DataOperation.BATCH, entries, policy, options);
    }

    private static Command<List<BatchResult>> entries(
            DataOperation operation,
            List<? extends BatchEntry> entries,
            @Nullable BatchPolicy policy,
            BatchOptions options) {
        List<BatchEntry> copy = List.copyOf(entries);
        List<Key> keys = new ArrayList<>(copy.size());
        boolean writes = false;
        for (BatchEntry entry : copy) {
            keys.add(entry.key());
            writes |= entry.writes();
        }
        RecordArguments.keys(keys);
        for (int i = 0; i < copy.size(); i++) {
            if (copy.get(i) instanceof BatchWriteEntry write) {
                bins(i, write.bins());
            }
        }
        return BatchRun.command(CommandTarget.of(operation, keys), copy, BatchEntry::toRow, policy, writes, options);
    }

    private static void bins(int entry, List<Bin> bins) {
        if (bins.isEmpty()) {
            throw new InvalidArgumentException("entries[" + entry + "].bins: [] (expected: at least one bin)");
        }
        RecordArguments.bins(bins.toArray(Bin[]::new));
    }

    private static Command<List<BatchResult>> each(
            DataOperation operation,
            List<Key> keys,
            @Nullable BatchPolicy policy,
            boolean writes,
            BatchOptions options,
            Function<Key, BatchRecord> row) {
        List<Key> copy = new ArrayList<>(keys);
        return BatchRun.command(
                CommandTarget.of(operation, RecordArguments.keys(copy)), copy, row, policy, writes, options);
    }
}
