package io.github.aerospring.core.config;

import com.aerospike.client.policy.BatchDeletePolicy;
import com.aerospike.client.policy.BatchUDFPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.CommitLevel;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.policy.TimeToLive;

/**
 * What writes do unless a policy says otherwise, the same for single writes and for rows of a batch; immutable. Time
 * limits and retries are {@link OperationDefaults}.
 *
 * @param timeToLive how long records live; {@link TimeToLive#NAMESPACE_DEFAULT}
 * @param exists whether records may or must exist; {@link RecordExistsAction#UPDATE}, both
 * @param commitLevel whether writes wait for the replicas; {@link CommitLevel#COMMIT_ALL}
 * @param durableDelete whether removals leave tombstones (Enterprise); {@code false}
 */
public record WriteDefaults(
        TimeToLive timeToLive, RecordExistsAction exists, CommitLevel commitLevel, boolean durableDelete) {

    /** The defaults of the parameters. */
    public static final WriteDefaults STANDARD =
            new WriteDefaults(TimeToLive.NAMESPACE_DEFAULT, RecordExistsAction.UPDATE, CommitLevel.COMMIT_ALL, false);

    /** The same with another time to live. */
    public WriteDefaults withTimeToLive(TimeToLive ttl) {
        return new WriteDefaults(ttl, exists, commitLevel, durableDelete);
    }

    /** The same with another rule for the existence of records. */
    public WriteDefaults withExists(RecordExistsAction action) {
        return new WriteDefaults(timeToLive, action, commitLevel, durableDelete);
    }

    /** The same with another commit level. */
    public WriteDefaults withCommitLevel(CommitLevel level) {
        return new WriteDefaults(timeToLive, exists, level, durableDelete);
    }

    /** The same with or without tombstones. */
    public WriteDefaults withDurableDelete(boolean durable) {
        return new WriteDefaults(timeToLive, exists, commitLevel, durable);
    }

    void applyTo(WritePolicy policy) {
        policy.expiration = timeToLive.expiration(0);
        policy.recordExistsAction = exists;
        policy.commitLevel = commitLevel;
        policy.durableDelete = durableDelete;
    }

    void applyTo(BatchWritePolicy policy) {
        policy.expiration = timeToLive.expiration(0);
        policy.recordExistsAction = exists;
        policy.commitLevel = commitLevel;
        policy.durableDelete = durableDelete;
    }

    void applyTo(BatchDeletePolicy policy) {
        policy.commitLevel = commitLevel;
        policy.durableDelete = durableDelete;
    }

    void applyTo(BatchUDFPolicy policy) {
        policy.expiration = timeToLive.expiration(0);
        policy.commitLevel = commitLevel;
        policy.durableDelete = durableDelete;
    }
}
