package io.github.aerospring.core.error;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/**
 * The client has more work than it may send and refused this command, which was not sent: a full queue of an event
 * loop (result code -9) or a node with too many errors in the current window (-12). Trying again later may succeed.
 */
public final class BackpressureException extends ClientException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#ASYNC_QUEUE_FULL}. */
    public BackpressureException(String message) {
        this(ResultCode.ASYNC_QUEUE_FULL, message, null);
    }

    BackpressureException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
