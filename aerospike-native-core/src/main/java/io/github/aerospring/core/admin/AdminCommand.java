package io.github.aerospring.core.admin;

import com.aerospike.client.IAerospikeClient;

/**
 * A validated administrative operation; the client that runs it translates its errors.
 *
 * @param <T> what it yields, never {@code null} except for {@link Void}
 */
@FunctionalInterface
public interface AdminCommand<T> {

    /** Runs on the calling thread. */
    T run(IAerospikeClient client);
}
