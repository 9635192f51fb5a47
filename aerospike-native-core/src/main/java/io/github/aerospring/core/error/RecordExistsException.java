package io.github.aerospring.core.error;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/** The record exists, but the write was to create it (result code 5). */
public final class RecordExistsException extends RecordException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#KEY_EXISTS_ERROR}. */
    public RecordExistsException(String message) {
        this(ResultCode.KEY_EXISTS_ERROR, message, null);
    }

    RecordExistsException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
