package io.github.aerospring.core.error;

import com.aerospike.client.ResultCode;

/** The client is closed, or not connected yet; nothing was sent. */
public final class ClientClosedException extends ClientException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#CLIENT_ERROR}. */
    public ClientClosedException() {
        super(ResultCode.CLIENT_ERROR, "The client is not connected (expected: connect() before, close() after)");
    }
}
