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

/** Runs commands on the calling thread, each in one observation with typed errors. */
final class BlockingExecutor {

    private final ClientState state;
    private final CommandObservations observations;

    BlockingExecutor(ClientState state, CommandObservations observations) {
        this.state = state;
        this.observations = observations;
    }

    <T> T execute(Command<T> command) {
        IAerospikeClient client = state.open();
        Observation observation = observations.start(command.target());
        return observation.isNoop() ? translated(command, client) : observed(command, client, observation);
    }

    private static <T> T observed(Command<T> command, IAerospikeClient client, Observation observation) {
        Observation.Scope scope = observation.openScope();
        try {
            return translated(command, client);
        } catch (RuntimeException | Error error) {
            observation.error(error);
            throw error;
        } finally {
            scope.close();
            observation.stop();
        }
    }

    private static <T> T translated(Command<T> command, IAerospikeClient client) {
        try {
            return command.run(client);
        } catch (AerospikeException error) {
            throw ErrorTranslator.translate(error);
        }
    }

    <T> Stream<T> stream(StreamCommand<T> command) {
        IAerospikeClient client = state.open();
        Observation observation = observations.start(command.target());
        Observation.Scope scope = observation.openScope();
        try {
            return new ObservedCursor<>(command.open(client), observation).stream();
        } catch (AerospikeException error) {
            AerospikeException typed = ErrorTranslator.translate(error);
            observation.error(typed);
            observation.stop();
            throw typed;
        } finally {
            scope.close();
        }
    }

    <T> T administer(AdminCommand<T> command) {
        IAerospikeClient client = state.open();
        try {
            return command.run(client);
        } catch (AerospikeException error) {
            throw ErrorTranslator.translate(error);
        }
    }
}
