package io.github.aerospring.data.core;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * What a write expects of the record that may be there. Records are replaced as a whole, so that bins of properties that
 * have become {@code null} vanish; user keys are sent, so that queries can tell ids.
 */
enum WriteIntent {

    /** Creates or replaces; with a version, creates if it is 0 and else replaces the very generation. */
    SAVE,
    /** Creates. */
    INSERT,
    /** Replaces; with a version, the very generation. */
    UPDATE;

    WritePolicy policy(WritePolicy defaults, EntityRow<?> row) {
        WritePolicy policy = new WritePolicy(defaults);
        policy.recordExistsAction = action(row);
        policy.generationPolicy = generationPolicy(row);
        policy.generation = row.generation();
        policy.expiration = expiration(row, defaults.expiration);
        policy.sendKey = true;
        return policy;
    }

    BatchWritePolicy batchPolicy(BatchWritePolicy defaults, EntityRow<?> row) {
        BatchWritePolicy policy = new BatchWritePolicy(defaults);
        policy.recordExistsAction = action(row);
        policy.generationPolicy = generationPolicy(row);
        policy.generation = row.generation();
        policy.expiration = expiration(row, defaults.expiration);
        policy.sendKey = true;
        return policy;
    }

    /** An entity without a time to live of its own lives as long as the client says. */
    private static int expiration(EntityRow<?> row, int otherwise) {
        return row.timeToLive() == 0 ? otherwise : row.timeToLive();
    }

    private RecordExistsAction action(EntityRow<?> row) {
        if (this == INSERT || this == SAVE && row.isVersioned() && row.generation() == 0) {
            return RecordExistsAction.CREATE_ONLY;
        }
        return this == SAVE && !row.isVersioned() ? RecordExistsAction.REPLACE : RecordExistsAction.REPLACE_ONLY;
    }

    private GenerationPolicy generationPolicy(EntityRow<?> row) {
        return row.isVersioned() && action(row) == RecordExistsAction.REPLACE_ONLY
                ? GenerationPolicy.EXPECT_GEN_EQUAL
                : GenerationPolicy.NONE;
    }

    /** What the error means for this write: a versioned entity that is not as expected is a locking failure. */
    DataAccessException translate(AerospikeException error, EntityRow<?> row, AerospikeExceptionTranslator translator) {
        boolean stale = row.isVersioned()
                && this != INSERT
                && (error.getResultCode() == ResultCode.KEY_EXISTS_ERROR
                        || error.getResultCode() == ResultCode.KEY_NOT_FOUND_ERROR
                        || error.getResultCode() == ResultCode.GENERATION_ERROR);
        return stale ? staleness(row, error) : translator.translate(error);
    }

    static OptimisticLockingFailureException staleness(EntityRow<?> row, AerospikeException error) {
        return new OptimisticLockingFailureException(
                "%s: version %d (expected: the version of the stored record, %s)"
                        .formatted(row.key(), row.generation(), error.getMessage()),
                error);
    }
}
