package io.github.aerospring.core.error;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/** The name of a bin is longer than 15 bytes (result code 21). */
public final class BinNameException extends RecordException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#BIN_NAME_TOO_LONG}. */
    public BinNameException(String message) {
        this(ResultCode.BIN_NAME_TOO_LONG, message, null);
    }

    BinNameException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
