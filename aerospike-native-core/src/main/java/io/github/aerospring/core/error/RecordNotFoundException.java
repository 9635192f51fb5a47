package io.github.aerospring.core.error;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/** The record does not exist (result code 2). */
public final class RecordNotFoundException extends RecordException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#KEY_NOT_FOUND_ERROR}. */
    public RecordNotFoundException(String message) {
        this(ResultCode.KEY_NOT_FOUND_ERROR, message, null);
    }

    RecordNotFoundException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
