package io.github.aerospring.core;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.async.EventLoops;
import io.github.aerospring.core.error.ErrorTranslator;
import io.github.aerospring.core.execution.AsyncCompletion;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.observation.CommandObservations;
import io.micrometer.observation.Observation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts commands on event loops, each in one observation with typed errors. The observation takes its parent from the
 * calling thread and stops on the event loop, where no scope is ever open.
 */
final class AsyncExecutor {

    private static final Logger logger = LoggerFactory.getLogger(AsyncExecutor.class);

    private final ClientState state;
    private final EventLoops eventLoops;
    private final Executor callbacks;
    private final CommandObservations observations;

    AsyncExecutor(ClientState state, EventLoops eventLoops, Executor callbacks, CommandObservations observations) {
        this.state = state;
        this.eventLoops = eventLoops;
        this.callbacks = callbacks;
        this.observations = observations;
    }

    <T> CompletableFuture<T> execute(Command<T> command) {
        IAerospikeClient client;
        try {
            client = state.open();
        } catch (AerospikeException closed) {
            return CompletableFuture.failedFuture(closed);
        }
        Ending<T> ending = new Ending<>(observations.start(command.target()));
        try {
            command.start(client, eventLoops.next(), ending);
        } catch (RuntimeException error) {
            ending.fail(error);
        }
        return ending.future;
    }

    private final class Ending<T> implements AsyncCompletion<T> {

        private final CompletableFuture<T> future = new CompletableFuture<>();
        private final Observation observation;

        private Ending(Observation observation) {
            this.observation = observation;
        }

        @Override
        public void succeed(T result) {
            observation.stop();
            complete(() -> future.complete(result));
        }

        @Override
        public void fail(Throwable error) {
            Throwable typed =
                    error instanceof AerospikeException official ? ErrorTranslator.translate(official) : error;
            observation.error(typed);
            observation.stop();
            complete(() -> future.completeExceptionally(typed));
        }

        private void complete(Runnable completion) {
            try {
                callbacks.execute(completion);
            } catch (RejectedExecutionException refused) {
                // Better the wrong thread than a future that never completes
                logger.warn("The callback executor refused a result; completing it on the event loop", refused);
                completion.run();
            }
        }
    }
}
