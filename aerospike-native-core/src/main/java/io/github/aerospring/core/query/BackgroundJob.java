package io.github.aerospring.core.query;

import com.aerospike.client.task.ExecuteTask;

/** Work on the records of a query that the servers do on their own, without returning records. */
public final class BackgroundJob {

    private final ExecuteTask task;

    BackgroundJob(ExecuteTask task) {
        this.task = task;
    }

    /** The id by which servers list the job, unsigned. */
    public long id() {
        return task.getTaskId();
    }

    /** The official form. */
    public ExecuteTask task() {
        return task;
    }

    @Override
    public String toString() {
        return "BackgroundJob[" + Long.toUnsignedString(id()) + "]";
    }
}
