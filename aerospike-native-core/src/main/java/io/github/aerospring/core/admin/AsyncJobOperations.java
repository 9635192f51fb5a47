package io.github.aerospring.core.admin;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import io.github.aerospring.core.query.BackgroundJob;

/** Jobs in the background of the servers without blocking. The twin of {@link JobOperations}. */
public interface AsyncJobOperations extends AsyncAdminRunner {

    /**
     * Whether all nodes have finished a job; asks every node.
     *
     * @see JobOperations#isDone(BackgroundJob)
     */
    default CompletableFuture<Boolean> isDone(BackgroundJob job) {
        return prepareAndExecute(() -> JobCommands.isDone(job));
    }

    /**
     * Waits until all nodes have finished a job.
     *
     * @see JobOperations#await(BackgroundJob, Duration)
     */
    default CompletableFuture<Void> await(BackgroundJob job, Duration timeout) {
        return prepareAndExecute(() -> JobCommands.await(job, timeout));
    }
}
