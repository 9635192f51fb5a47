package io.github.aerospring.data.core;

import java.util.Iterator;
import java.util.List;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.batch.BatchResult;

/** Deletes records by key. */
final class EntityDeletes {

    private final NativeClient client;
    private final EntityAccess access;
    private final AerospikeExceptionTranslator translator;
    private final Chunks chunks;

    EntityDeletes(NativeClient client, EntityAccess access, AerospikeExceptionTranslator translator, Chunks chunks) {
        this.client = client;
        this.access = access;
        this.translator = translator;
        this.chunks = chunks;
    }

    boolean delete(Object entity) {
        EntityRow<?> row = access.identify(entity);
        return isChecked(row) ? deleteGeneration(row) : deleteKey(row.key());
    }

    private static boolean isChecked(EntityRow<?> row) {
        return row.isVersioned() && row.generation() > 0;
    }

    private boolean deleteGeneration(EntityRow<?> row) {
        WritePolicy policy = new WritePolicy(client.unwrap().getWritePolicyDefault());
        policy.generationPolicy = GenerationPolicy.EXPECT_GEN_EQUAL;
        policy.generation = row.generation();
        try {
            client.remove(row.key(), policy);
            return true;
        } catch (AerospikeException e) {
            boolean stale = e.getResultCode() == ResultCode.GENERATION_ERROR
                    || e.getResultCode() == ResultCode.KEY_NOT_FOUND_ERROR;
            throw stale ? WriteIntent.staleness(row, e) : translator.translate(e);
        }
    }

    boolean deleteKey(Key key) {
        try {
            return client.removeIfPresent(key);
        } catch (AerospikeException e) {
            throw translator.translate(e);
        }
    }

    /** Entities with a version are checked one by one, the others go in batches. */
    void deleteAll(List<?> entities) {
        List<EntityRow<?>> rows =
                entities.stream().<EntityRow<?>>map(access::identify).toList();
        rows.stream().filter(EntityDeletes::isChecked).forEach(this::deleteGeneration);
        deleteKeys(
                rows.stream().filter(row -> !isChecked(row)).map(EntityRow::key).iterator());
    }

    /** Deletes in batches; all are attempted, then the first failure is thrown. */
    long deleteKeys(Iterator<Key> keys) {
        long[] deleted = {0};
        BatchFailures failures = new BatchFailures();
        chunks.forEach(keys, (List<Key> chunk) -> {
            for (BatchResult result : remove(chunk)) {
                if (result.isOk()) {
                    deleted[0]++;
                } else if (!result.isNotFound()) {
                    result.error().ifPresent(error -> failures.add(translator.translate(error)));
                }
            }
            failures.attempted(chunk.size());
        });
        failures.throwIfAny();
        return deleted[0];
    }

    private List<BatchResult> remove(List<Key> keys) {
        try {
            return client.batchRemove(keys);
        } catch (AerospikeException e) {
            throw translator.translate(e);
        }
    }
}
