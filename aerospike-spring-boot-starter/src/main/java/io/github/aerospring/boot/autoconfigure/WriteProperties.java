package io.github.aerospring.boot.autoconfigure;

import java.time.Duration;

import com.aerospike.client.policy.CommitLevel;
import org.jspecify.annotations.Nullable;

/** Properties of commands that write: {@code aerospike.write.*} and {@code aerospike.batch-write.*}. */
public class WriteProperties extends CommandProperties {

    /** Whether to leave a tombstone where a record is deleted (Enterprise Edition). */
    private @Nullable Boolean durableDelete;

    /** Replicas that have to be written before the server acknowledges. */
    private @Nullable CommitLevel commitLevel;

    /** Time to live of written records, in whole seconds; 0 is the default of the namespace. */
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

    public @Nullable Duration getTimeToLive() {
        return timeToLive;
    }

    public void setTimeToLive(@Nullable Duration timeToLive) {
        this.timeToLive = timeToLive;
    }
}
