package io.github.aerospring.boot.autoconfigure;

import java.util.List;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Host;

/** Thrown at the start when the auto-configured client cannot connect. */
final class ClientStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Host> hosts;
    private final transient AerospikeException failure;

    ClientStartException(List<Host> hosts, AerospikeException failure) {
        super("Cannot connect to Aerospike at " + hosts, failure);
        this.hosts = List.copyOf(hosts);
        this.failure = failure;
    }

    List<Host> hosts() {
        return hosts;
    }

    AerospikeException failure() {
        return failure;
    }
}
