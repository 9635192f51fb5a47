package io.github.aerospring.core.error;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/** The bin exists, but the write was to create it (result code 6). */
public final class BinExistsException extends RecordException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#BIN_EXISTS_ERROR}. */
    public BinExistsException(String message) {
        this(ResultCode.BIN_EXISTS_ERROR, message, null);
    }

    BinExistsException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
