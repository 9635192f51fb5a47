package io.github.aerospring.core.error;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/**
 * The operation took too long: for the client, which stopped waiting, or for the server, which gave up (result codes 9
 * and 212). A write may have happened if {@link #getInDoubt()}.
 */
public final class AerospikeTimeoutException extends AerospikeException implements TypedException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#TIMEOUT}. */
    public AerospikeTimeoutException(String message) {
        this(ResultCode.TIMEOUT, message, null);
    }

    AerospikeTimeoutException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }

    /** Whether the client stopped waiting; otherwise the server reported the timeout. */
    public boolean isClientSide() {
        return getCause() instanceof AerospikeException.Timeout timeout && timeout.client;
    }
}
