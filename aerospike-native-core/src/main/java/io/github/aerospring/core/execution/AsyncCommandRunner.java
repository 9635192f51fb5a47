package io.github.aerospring.core.execution;

import java.util.concurrent.CompletableFuture;

import com.aerospike.client.AerospikeException;

/** Runs commands without blocking; what every asynchronous operation ends in. */
public interface AsyncCommandRunner {

    /**
     * Starts a command as one observation.
     *
     * @return completed on the callback executor of the client, never on an event loop; fails with the same exceptions
     *     as the blocking form. Cancelling it drops the result, the command itself goes on
     */
    <T> CompletableFuture<T> execute(Command<T> command);

    /** Prepares a command and starts it; arguments that are refused fail the future. */
    default <T> CompletableFuture<T> prepareAndExecute(Preparation<T> preparation) {
        Command<T> command;
        try {
            command = preparation.prepare();
        } catch (AerospikeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
        return execute(command);
    }

    /** Validates the arguments of one call and makes the command of it. */
    @FunctionalInterface
    interface Preparation<T> {

        /**
         * The command.
         *
         * @throws AerospikeException if an argument is not acceptable
         */
        Command<T> prepare();
    }
}
