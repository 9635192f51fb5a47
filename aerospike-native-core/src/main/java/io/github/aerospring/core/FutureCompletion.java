package io.github.aerospring.core;

import java.util.concurrent.CompletableFuture;

import com.aerospike.client.AerospikeException;
import io.github.aerospring.core.execution.CommandTarget;
import io.micrometer.observation.Observation;

/** Ends the observation of a command on the event loop and its future on the callback executor. */
final class FutureCompletion<T> implements AsyncExecutor.Awaited<T> {

    private final CompletableFuture<T> future = new CompletableFuture<>();
    private final CommandTarget target;
    private final Observation observation;
    private final CallbackScope callbacks;

    FutureCompletion(CommandTarget target, Observation observation, CallbackScope callbacks) {
        this.target = target;
        this.observation = observation;
        this.callbacks = callbacks;
    }

    CompletableFuture<T> future() {
        return future;
    }

    @Override
    public boolean isAbandoned() {
        return future.isDone();
    }

    @Override
    public void succeed(T result) {
        observation.stop();
        callbacks.run(() -> future.complete(result));
    }

    @Override
    public void fail(Throwable error) {
        Throwable typed = AsyncExecutor.typed(error);
        if (typed instanceof AerospikeException aerospike) {
            FailureLog.log(target, aerospike);
        }
        observation.error(typed);
        observation.stop();
        callbacks.run(() -> future.completeExceptionally(typed));
    }
}
