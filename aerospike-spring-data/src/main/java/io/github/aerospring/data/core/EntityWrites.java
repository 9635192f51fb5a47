package io.github.aerospring.data.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.batch.BatchResult;
import io.github.aerospring.core.batch.BatchWriteEntry;

/** Writes entities, one at a time or in batches. */
final class EntityWrites {

    private final NativeClient client;
    private final EntityAccess access;
    private final AerospikeExceptionTranslator translator;
    private final int batchSize;

    EntityWrites(NativeClient client, EntityAccess access, AerospikeExceptionTranslator translator, int batchSize) {
        this.client = client;
        this.access = access;
        this.translator = translator;
        this.batchSize = batchSize;
    }

    <T> T write(T entity, WriteIntent intent) {
        EntityRow<T> row = access.prepare(entity);
        WritePolicy policy = intent.policy(client.unwrap().getWritePolicyDefault(), row);
        try {
            return access.saved(row, row.isVersioned() ? writeVersioned(row, policy) : writePlain(row, policy));
        } catch (AerospikeException e) {
            throw intent.translate(e, row, translator);
        }
    }

    private int writePlain(EntityRow<?> row, WritePolicy policy) {
        client.put(row.key(), policy, row.bins());
        return 0;
    }

    private int writeVersioned(EntityRow<?> row, WritePolicy policy) {
        Bin[] bins = row.bins();
        Operation[] operations = new Operation[bins.length + 1];
        for (int i = 0; i < bins.length; i++) {
            operations[i] = Operation.put(bins[i]);
        }
        operations[bins.length] = Operation.getHeader();
        return client.operate(row.key(), policy, operations).metadata().generation();
    }

    /**
     * Writes in batches. Entities of the same key never share a batch, whose rows a server may run in any order: the last
     * one wins. All are attempted; then the first failure is thrown, with the others suppressed in it.
     */
    <T> List<T> writeAll(Iterable<? extends T> entities, WriteIntent intent) {
        List<T> saved = new ArrayList<>();
        BatchFailures failures = new BatchFailures();
        List<EntityRow<T>> chunk = new ArrayList<>();
        Set<Key> keys = new HashSet<>();
        for (T entity : entities) {
            Key known = access.keyIfKnown(Arguments.element(entity, "entities"));
            if (chunk.size() == batchSize || keys.contains(known)) {
                flush(chunk, keys, intent, saved, failures);
            }
            EntityRow<T> row = access.prepare(entity);
            if (keys.contains(row.key())) {
                flush(chunk, keys, intent, saved, failures);
            }
            chunk.add(row);
            keys.add(row.key());
        }
        flush(chunk, keys, intent, saved, failures);
        failures.throwIfAny();
        return saved;
    }

    private <T> void flush(
            List<EntityRow<T>> chunk, Set<Key> keys, WriteIntent intent, List<T> saved, BatchFailures failures) {
        writeChunk(chunk, intent, saved, failures);
        chunk.clear();
        keys.clear();
    }

    private <T> void writeChunk(List<EntityRow<T>> chunk, WriteIntent intent, List<T> saved, BatchFailures failures) {
        if (chunk.isEmpty()) {
            return;
        }
        BatchWritePolicy defaults = client.unwrap().getBatchWritePolicyDefault();
        List<BatchWriteEntry> entries = chunk.stream()
                .map(row -> BatchWriteEntry.of(row.key(), intent.batchPolicy(defaults, row), row.bins()))
                .toList();
        List<BatchResult> results = send(entries);
        for (int i = 0; i < results.size(); i++) {
            EntityRow<T> row = chunk.get(i);
            BatchResult result = results.get(i);
            if (result.isOk()) {
                int generation = result.record()
                        .map(written -> written.metadata().generation())
                        .orElse(0);
                saved.add(access.saved(row, generation));
            } else {
                result.error().ifPresent(error -> failures.add(intent.translate(error, row, translator)));
            }
        }
        failures.attempted(results.size());
    }

    private List<BatchResult> send(List<BatchWriteEntry> entries) {
        try {
            return client.batchWrite(entries);
        } catch (AerospikeException e) {
            throw translator.translate(e);
        }
    }
}
