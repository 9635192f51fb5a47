package io.github.aerospring.core.batch;

import java.util.List;
import java.util.Optional;

import com.aerospike.client.BatchRead;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.BatchWritePolicy;
import io.github.aerospring.core.record.RecordArguments;

/**
 * Operations on one record of a batch, atomic and in order.
 *
 * @param operations at least one
 * @param policy of this record, used if an operation writes; empty for the client's default
 */
public record BatchOperateEntry(Key key, List<Operation> operations, Optional<BatchWritePolicy> policy)
        implements BatchEntry {

    /** Checks the operations. */
    public BatchOperateEntry {
        operations = List.of(RecordArguments.operations(operations.toArray(Operation[]::new)));
    }

    /** Operations on one record. */
    public static BatchOperateEntry of(Key key, Operation... operations) {
        return new BatchOperateEntry(key, List.of(RecordArguments.operations(operations)), Optional.empty());
    }

    /** These operations with a policy. */
    public BatchOperateEntry with(BatchWritePolicy writePolicy) {
        return new BatchOperateEntry(key, operations, Optional.of(writePolicy));
    }

    @Override
    public boolean writes() {
        return operations.stream().anyMatch(operation -> operation.type.isWrite);
    }

    @Override
    public BatchRecord toRow() {
        Operation[] array = operations.toArray(Operation[]::new);
        if (!writes()) {
            return new BatchRead(key, array);
        }
        return policy.map(own -> new BatchWrite(own, key, array)).orElseGet(() -> new BatchWrite(key, array));
    }
}
