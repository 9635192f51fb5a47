package io.github.aerospring.core.admin;

/** Runs administrative operations on the calling thread; what every blocking one ends in. */
public interface AdminRunner {

    /**
     * Runs an administrative operation.
     *
     * @throws com.aerospike.client.AerospikeException always one of the types of {@code io.github.aerospring.core.error}
     */
    <T> T execute(AdminCommand<T> command);
}
