package io.github.aerospring.core;

import java.util.stream.Stream;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import io.github.aerospring.core.admin.AdminCommand;
import io.github.aerospring.core.error.ErrorTranslator;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.StreamCommand;
import io.github.aerospring.core.observation.CommandObservations;
import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Runs commands on the calling thread, each in one observation with typed errors. Streams do not count for the limit of
 * commands at a time, because code of the caller runs while they are open and may run commands itself.
 */
final class BlockingExecutor {

    private final ClientLifecycle lifecycle;
    private final CommandObservations observations;
    private final @Nullable OperationLimiter limiter;

    BlockingExecutor(ClientLifecycle lifecycle, CommandObservations observations, @Nullable OperationLimiter limiter) {
        this.lifecycle = lifecycle;
        this.observations = observations;
        this.limiter = limiter;
    }

    <T> T execute(Command<T> command) {
        IAerospikeClient client = lifecycle.session().client();
        Observation observation = observations.start(command.target());
        return observation.isNoop() ? admitted(command, client) : observed(command, client, observation);
    }

    private <T> T observed(Command<T> command, IAerospikeClient client, Observation observation) {
        Observation.Scope scope = observation.openScope();
        try {
            return admitted(command, client);
        } catch (RuntimeException | Error error) {
            observation.error(error);
            throw error;
        } finally {
            scope.close();
            observation.stop();
        }
    }

    private <T> T admitted(Command<T> command, IAerospikeClient client) {
        if (limiter == null) {
            return translated(command, client);
        }
        limiter.acquire(command.target().operation());
        try {
            return translated(command, client);
        } finally {
            limiter.release();
        }
    }

    private static <T> T translated(Command<T> command, IAerospikeClient client) {
        try {
            return command.run(client);
        } catch (AerospikeException error) {
            throw FailureLog.log(command.target(), ErrorTranslator.translate(error));
        }
    }

    <T> Stream<T> stream(StreamCommand<T> command) {
        IAerospikeClient client = lifecycle.session().client();
        Observation observation = observations.start(command.target());
        Observation.Scope scope = observation.openScope();
        try {
            return new ObservedCursor<>(command.open(client), observation).stream();
        } catch (AerospikeException error) {
            AerospikeException typed = FailureLog.log(command.target(), ErrorTranslator.translate(error));
            observation.error(typed);
            observation.stop();
            throw typed;
        } finally {
            scope.close();
        }
    }

    <T> T administer(AdminCommand<T> command) {
        IAerospikeClient client = lifecycle.session().client();
        try {
            return command.run(client);
        } catch (AerospikeException error) {
            throw ErrorTranslator.translate(error);
        }
    }
}
