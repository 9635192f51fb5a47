package io.github.aerospring.core.error;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/** The stored user key differs from the one that was sent (result code 19). */
public final class KeyMismatchException extends RecordException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#KEY_MISMATCH}. */
    public KeyMismatchException(String message) {
        this(ResultCode.KEY_MISMATCH, message, null);
    }

    KeyMismatchException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
