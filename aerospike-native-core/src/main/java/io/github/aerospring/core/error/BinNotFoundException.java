package io.github.aerospring.core.error;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/** The record has no such bin (result code 17). */
public final class BinNotFoundException extends RecordException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#BIN_NOT_FOUND}. */
    public BinNotFoundException(String message) {
        this(ResultCode.BIN_NOT_FOUND, message, null);
    }

    BinNotFoundException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
