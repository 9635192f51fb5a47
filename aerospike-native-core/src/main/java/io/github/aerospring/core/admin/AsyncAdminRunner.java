package io.github.aerospring.core.admin;

import java.util.concurrent.CompletableFuture;

import com.aerospike.client.AerospikeException;

/** Runs administrative operations on threads of the client; what every asynchronous one ends in. */
public interface AsyncAdminRunner {

    /**
     * Starts an administrative operation. The official client has them in blocking form only, so one of a few threads of
     * the client waits.
     */
    <T> CompletableFuture<T> execute(AdminCommand<T> command);

    /** Prepares an operation and starts it; arguments that are refused fail the future. */
    default <T> CompletableFuture<T> prepareAndExecute(Preparation<T> preparation) {
        AdminCommand<T> command;
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
        AdminCommand<T> prepare();
    }
}
