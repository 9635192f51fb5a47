package io.github.aerospring.data.core;

import com.aerospike.client.AerospikeException;

import org.springframework.dao.UncategorizedDataAccessException;

/** An error of the client or a server that no other {@code DataAccessException} describes; the cause has the result code. */
public final class UncategorizedAerospikeException extends UncategorizedDataAccessException {

    private static final long serialVersionUID = 1L;

    /** Wraps the error. */
    public UncategorizedAerospikeException(AerospikeException cause) {
        super(cause.getMessage(), cause);
    }
}
