package io.github.aerospring.boot.autoconfigure;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

import com.aerospike.client.policy.CommitLevel;
import com.aerospike.client.policy.RecordExistsAction;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.convert.DurationUnit;

/**
 * Properties of commands that write one record, {@code aerospike.write.*}; what a write does is the same for rows of a
 * batch.
 */
public class WriteProperties extends CommandProperties {

    /** Whether to leave a tombstone where a record is deleted (Enterprise Edition). */
    private @Nullable Boolean durableDelete;

    /** Replicas that have to be written before the server acknowledges. */
    private @Nullable CommitLevel commitLevel;

    /** Whether records may or must exist when they are written; entities have rules of their own. */
    private @Nullable RecordExistsAction recordExistsAction;

    /** Time to live of written records, in whole seconds; 0 is the default of the namespace, -1 never ends, -2 leaves it as it was. */
    @DurationUnit(ChronoUnit.SECONDS)
    private @Nullable Duration timeToLive;

    WriteProperties() {}

    public @Nullable Boolean getDurableDelete() {
        return durableDelete;
    }

    public void setDurableDelete(@Nullable Boolean durableDelete) {
        this.durableDelete = durableDelete;
    }

    public @Nullable CommitLevel getCommitLevel() {
        return commitLevel;
    }

    public void setCommitLevel(@Nullable CommitLevel commitLevel) {
        this.commitLevel = commitLevel;
    }

    public @Nullable RecordExistsAction getRecordExistsAction() {
        return recordExistsAction;
    }

    public void setRecordExistsAction(@Nullable RecordExistsAction recordExistsAction) {
        this.recordExistsAction = recordExistsAction;
    }

    public @Nullable Duration getTimeToLive() {
        return timeToLive;
    }

    public void setTimeToLive(@Nullable Duration timeToLive) {
        this.timeToLive = timeToLive;
    }
}
