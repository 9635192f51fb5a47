package io.github.aerospring.core.execution;

/** Runs commands on the calling thread; what every blocking operation ends in. */
public interface CommandRunner {

    /**
     * Runs a command as one observation.
     *
     * @throws com.aerospike.client.AerospikeException always one of the types of {@code io.github.aerospring.core.error}
     */
    <T> T execute(Command<T> command);
}
