package io.github.aerospring.core.admin;

import java.time.Duration;

import io.github.aerospring.core.query.BackgroundJob;

/** Jobs in the background of the servers. */
public interface JobOperations extends AdminRunner {

    /** Whether all nodes have finished a job; asks every node. */
    default boolean isDone(BackgroundJob job) {
        return execute(JobCommands.isDone(job));
    }

    /**
     * Waits until all nodes have finished a job.
     *
     * @throws io.github.aerospring.core.error.AerospikeTimeoutException if they have not in time; the job goes on
     */
    default void await(BackgroundJob job, Duration timeout) {
        execute(JobCommands.await(job, timeout));
    }
}
